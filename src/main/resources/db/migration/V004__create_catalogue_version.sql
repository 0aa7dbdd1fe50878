-- One row: every publication raises the number, in the transaction that publishes.
create table catalogue_version (
  id integer not null,
  number bigint not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_catalogue_version primary key (id),
  constraint ck_catalogue_version_single check (id = 1),
  constraint ck_catalogue_version_number check (number >= 0)
);

insert into catalogue_version (id, number, changed_at) values (1, 0, current_timestamp);
