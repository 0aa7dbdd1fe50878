create sequence person_seq start with 1001 increment by 50;

-- People are blocked, never deleted: drafts, versions and the audit log name them for ever.
create table person (
  id bigint not null,
  sign_in_name varchar(100) not null,
  display_name varchar(100) not null,
  role varchar(20) not null,
  password_hash varchar(300),
  must_change_password boolean not null,
  password_changed_at timestamp(6) with time zone,
  blocked_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint pk_person primary key (id),
  constraint uq_person_sign_in_name unique (sign_in_name),
  constraint ck_person_sign_in_name check (sign_in_name <> '' and sign_in_name = lower(sign_in_name)),
  constraint ck_person_display_name check (display_name <> ''),
  constraint ck_person_role check (role = any (array['EDITOR', 'CHIEF_EDITOR', 'ADMINISTRATOR']))
);

-- One row. Who decides about people as a whole (is this the first, is this the last administrator?) locks it first.
create table people_guard (
  id integer not null,
  constraint pk_people_guard primary key (id),
  constraint ck_people_guard_single check (id = 1)
);

insert into people_guard (id) values (1);
