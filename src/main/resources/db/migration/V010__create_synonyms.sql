-- Words that mean the same to whoever searches, in any language. Unlike the synonyms of a term, which
-- lead to the entries that have the term, these are equal wherever they stand.

create sequence synonym_group_seq start with 1001 increment by 50;

create table synonym_group (
  id bigint not null,
  version integer default 0 not null,
  constraint pk_synonym_group primary key (id)
);

create table synonym (
  group_id bigint not null,
  phrase varchar(120) not null,
  constraint pk_synonym primary key (group_id, phrase),
  constraint fk_synonym_group foreign key (group_id) references synonym_group (id),
  constraint ck_synonym_phrase check (phrase <> '')
);
