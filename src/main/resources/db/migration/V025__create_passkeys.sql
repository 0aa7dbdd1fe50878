-- By what authenticators know a person; it says nothing about who that is.
create table passkey_user (
  person_id bigint not null,
  handle varchar(200) not null,
  constraint pk_passkey_user primary key (person_id),
  constraint uq_passkey_user_handle unique (handle),
  constraint fk_passkey_user_person foreign key (person_id) references person (id)
);

-- The table of Spring Security 7's JdbcUserCredentialRepository, with named constraints.
create table user_credentials (
  credential_id varchar(1000) not null,
  user_entity_user_id varchar(1000) not null,
  public_key bytea not null,
  signature_count bigint,
  uv_initialized boolean,
  backup_eligible boolean not null,
  authenticator_transports varchar(1000),
  public_key_credential_type varchar(100),
  backup_state boolean not null,
  attestation_object bytea,
  attestation_client_data_json bytea,
  created timestamp,
  last_used timestamp,
  label varchar(1000) not null,
  constraint pk_user_credentials primary key (credential_id)
);

create index ix_user_credentials_user_entity_user_id on user_credentials (user_entity_user_id);
