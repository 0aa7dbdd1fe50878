create sequence one_time_link_seq start with 1001 increment by 50;

-- Only the hash of what stands in the link: who reads this table cannot sign in with it.
create table one_time_link (
  id bigint not null,
  person_id bigint not null,
  code_hash char(64) not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  constraint pk_one_time_link primary key (id),
  constraint uq_one_time_link_code_hash unique (code_hash),
  constraint fk_one_time_link_person foreign key (person_id) references person (id),
  constraint ck_one_time_link_expires_at check (expires_at > made_at)
);

create index ix_one_time_link_person on one_time_link (person_id);
