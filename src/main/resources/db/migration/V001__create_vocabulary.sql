-- A check lists its values with `= any (array[…])`: H2 2.4.240 cannot evaluate `in (…)` any more once
-- the connection that created the check is closed (h2database/h2database#4308).

create sequence term_seq start with 1001 increment by 50;

create table term (
  id bigint not null,
  list varchar(20) not null,
  slug varchar(80) not null,
  label_nl varchar(120) not null,
  label_en varchar(120) not null,
  position integer not null,
  version integer default 0 not null,
  constraint pk_term primary key (id),
  constraint uq_term_slug unique (list, slug),
  constraint ck_term_list check (list = any (array['SITUATION', 'RECIPIENT', 'PROVIDER', 'THEME', 'METHOD', 'SETTING'])),
  constraint ck_term_slug check (slug <> '' and slug = lower(slug))
);

create table term_synonym (
  term_id bigint not null,
  synonym varchar(120) not null,
  constraint pk_term_synonym primary key (term_id, synonym),
  constraint fk_term_synonym_term foreign key (term_id) references term (id)
);
