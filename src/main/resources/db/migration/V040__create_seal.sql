-- One row: the key by which is sealed what the browser of a stranger keeps for us, so that it need not be stored here. The same on every node.
create table seal (
  id integer not null,
  secret varchar(64) not null,
  constraint pk_seal primary key (id),
  constraint ck_seal_single check (id = 1)
);
