create sequence draft_seq start with 1001 increment by 50;

-- What an editor is working on: the fields of the form as they were typed, so that half-finished and
-- mistyped text is kept too.
create table draft (
  id bigint not null,
  entry_id bigint not null,
  name varchar(200) not null,
  typed varchar(1000000) not null,
  based_on integer,
  restored_from integer,
  state varchar(20) not null,
  owner_id bigint not null,
  owner_name varchar(200) not null,
  started_at timestamp(6) with time zone not null,
  saved_at timestamp(6) with time zone not null,
  saved_by bigint not null,
  saved_by_name varchar(200) not null,
  note varchar(2000) not null,
  submitted_at timestamp(6) with time zone,
  scheduled_for timestamp(6) with time zone,
  scheduled_by bigint,
  scheduled_by_name varchar(200),
  scheduled_reason varchar(2000),
  problem varchar(30),
  closed_at timestamp(6) with time zone,
  published_as integer,
  version integer default 0 not null,
  constraint pk_draft primary key (id),
  constraint fk_draft_entry foreign key (entry_id) references entry (id),
  constraint fk_draft_based_on foreign key (entry_id, based_on) references revision (entry_id, number),
  constraint fk_draft_restored_from foreign key (entry_id, restored_from) references revision (entry_id, number),
  constraint fk_draft_published_as foreign key (entry_id, published_as) references revision (entry_id, number),
  constraint ck_draft_state check (state = any (array['EDITING', 'SUBMITTED', 'RETURNED', 'SCHEDULED', 'PUBLISHED', 'DISCARDED'])),
  constraint ck_draft_problem check (problem = any (array['PUBLISHED_MEANWHILE', 'HAS_ERRORS', 'NOT_IN_STATE', 'NOT_ALLOWED'])),
  constraint ck_draft_scheduled check (state <> 'SCHEDULED' or (scheduled_for is not null and scheduled_by is not null)),
  constraint ck_draft_published check ((state = 'PUBLISHED') = (published_as is not null))
);

create index ix_draft_entry on draft (entry_id);
create index ix_draft_owner on draft (owner_id, state);
create index ix_draft_state on draft (state, scheduled_for);

-- Text of a draft before someone else went on with it, or before the next stretch of work on it.
create table draft_copy (
  draft_id bigint not null,
  number integer not null,
  typed varchar(1000000) not null,
  saved_at timestamp(6) with time zone not null,
  saved_by bigint not null,
  saved_by_name varchar(200) not null,
  constraint pk_draft_copy primary key (draft_id, number),
  constraint fk_draft_copy_draft foreign key (draft_id) references draft (id)
);

create sequence draft_comment_seq start with 1001 increment by 50;

create table draft_comment (
  id bigint not null,
  draft_id bigint not null,
  kind varchar(20) not null,
  said_at timestamp(6) with time zone not null,
  said_by bigint not null,
  said_by_name varchar(200) not null,
  text varchar(2000) not null,
  constraint pk_draft_comment primary key (id),
  constraint fk_draft_comment_draft foreign key (draft_id) references draft (id),
  constraint ck_draft_comment_kind check (kind = any (array['COMMENT', 'SUBMITTED', 'RETURNED']))
);

create index ix_draft_comment_draft on draft_comment (draft_id, id);

-- Who has a draft open; one that was not seen for some minutes has left.
create table draft_editor (
  draft_id bigint not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  seen_at timestamp(6) with time zone not null,
  constraint pk_draft_editor primary key (draft_id, person_id),
  constraint fk_draft_editor_draft foreign key (draft_id) references draft (id)
);
