-- An entry as it was published at a moment: by whom, why, and in which version of the catalogue it
-- first stood. The content is one JSON document, so that no later change of other tables alters it.
-- What was there before there were editors was published by nobody.
create table revision (
  entry_id bigint not null,
  number integer not null,
  slug varchar(100) not null,
  name varchar(200) not null,
  content varchar(1000000) not null,
  published_at timestamp(6) with time zone not null,
  published_by bigint,
  published_by_name varchar(200),
  reason varchar(2000) not null,
  catalogue_version bigint not null,
  constraint pk_revision primary key (entry_id, number),
  constraint fk_revision_entry foreign key (entry_id) references entry (id),
  constraint ck_revision_number check (number >= 1)
);

create index ix_revision_published on revision (published_at);
