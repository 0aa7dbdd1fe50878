-- How often signing in failed, by name and by address. The key is a hash: what is typed as a name may be a password.
create table sign_in_delay (
  key_hash char(64) not null,
  failures integer not null,
  last_failed_at timestamp(6) with time zone not null,
  free_at timestamp(6) with time zone not null,
  constraint pk_sign_in_delay primary key (key_hash),
  constraint ck_sign_in_delay_failures check (failures >= 0)
);

create index ix_sign_in_delay_last_failed_at on sign_in_delay (last_failed_at);
