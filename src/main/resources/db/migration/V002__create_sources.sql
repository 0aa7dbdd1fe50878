create sequence source_seq start with 1001 increment by 50;

create table source (
  id bigint not null,
  source_key varchar(80) not null,
  title varchar(300) not null,
  publisher varchar(200) not null,
  location varchar(500) not null,
  about varchar(4000) not null,
  url varchar(1000),
  position integer not null,
  version integer default 0 not null,
  constraint pk_source primary key (id),
  constraint uq_source_key unique (source_key),
  constraint ck_source_key check (source_key <> '' and source_key = lower(source_key))
);

-- What a source says about no single intervention: about a whole section, or about itself.
create table source_statement (
  source_id bigint not null,
  position integer not null,
  section varchar(300) not null,
  statement varchar(2000) not null,
  constraint pk_source_statement primary key (source_id, position),
  constraint fk_source_statement_source foreign key (source_id) references source (id)
);
