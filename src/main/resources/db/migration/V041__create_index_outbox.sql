-- The tables of Hibernate Search 8.2 through which the nodes tell each other what OpenSearch has yet to be told, with named
-- constraints. Without OpenSearch they stay empty.
create table hsearch_outbox_event (
  id uuid not null,
  entity_name varchar(256) not null,
  entity_id varchar(256) not null,
  entity_id_hash integer not null,
  retries integer not null,
  process_after timestamp(6) with time zone not null,
  status varchar(20) not null,
  tenant_id varchar(255),
  constraint pk_hsearch_outbox_event primary key (id),
  constraint ck_hsearch_outbox_event_status check (status = any (array['PENDING', 'ABORTED']))
);

create index ix_hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);

create table hsearch_agent (
  id uuid not null,
  type varchar(40) not null,
  name varchar(255) not null,
  state varchar(20) not null,
  expiration timestamp(6) with time zone not null,
  total_shard_count integer,
  assigned_shard_index integer,
  tenant_id varchar(255),
  constraint pk_hsearch_agent primary key (id),
  constraint ck_hsearch_agent_type check (type = any (array['EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING'])),
  constraint ck_hsearch_agent_state check (state = any (array['RUNNING', 'WAITING', 'SUSPENDED']))
);
