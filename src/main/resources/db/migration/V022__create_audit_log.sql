create sequence audit_line_seq start with 1001 increment by 50;

-- Lines are added and never changed. No foreign key: a line stands whatever becomes of what it names.
create table audit_line (
  id bigint not null,
  happened_at timestamp(6) with time zone not null,
  person_id bigint,
  person_name varchar(100) not null,
  act varchar(60) not null,
  subject varchar(300) not null,
  details varchar(4000) not null,
  address varchar(64) not null,
  constraint pk_audit_line primary key (id),
  constraint ck_audit_line_act check (act <> '')
);

create index ix_audit_line_happened_at on audit_line (happened_at, id);
create index ix_audit_line_person on audit_line (person_id, happened_at);
create index ix_audit_line_act on audit_line (act, happened_at);
