create sequence entry_seq start with 1001 increment by 50;

-- The editors' file on one intervention. The table intervention holds exactly what is public now; an
-- entry stays when that row goes. Slug and name are those of the last publication, and missing until
-- the first.
create table entry (
  id bigint not null,
  slug varchar(100),
  name varchar(200) not null,
  name_key varchar(600) not null,
  state varchar(20) not null,
  last_revision integer not null,
  changed_at timestamp(6) with time zone not null,
  changed_by bigint,
  changed_by_name varchar(200),
  reason varchar(2000),
  version integer default 0 not null,
  constraint pk_entry primary key (id),
  constraint uq_entry_slug unique (slug),
  constraint ck_entry_slug check (slug <> '' and slug = lower(slug)),
  constraint ck_entry_state check (state = any (array['NEW', 'PUBLISHED', 'WITHDRAWN', 'ARCHIVED'])),
  constraint ck_entry_revision check (last_revision >= 0),
  constraint ck_entry_published check (state = any (array['NEW', 'ARCHIVED']) or (slug is not null and last_revision > 0))
);

create index ix_entry_name on entry (name_key, id);
create index ix_entry_state on entry (state, name_key);
create index ix_entry_changed on entry (changed_at, id);

-- Every slug that was ever in an address. It leads to its entry for ever and can't be given to another.
create table slug_use (
  slug varchar(100) not null,
  entry_id bigint not null,
  since timestamp(6) with time zone not null,
  constraint pk_slug_use primary key (slug),
  constraint fk_slug_use_entry foreign key (entry_id) references entry (id),
  constraint ck_slug_use_slug check (slug <> '' and slug = lower(slug))
);

create index ix_slug_use_entry on slug_use (entry_id);
