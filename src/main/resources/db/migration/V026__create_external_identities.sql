-- As whom an organisation's own sign-in knows a person: its issuer and its number there, which never change.
create table external_identity (
  issuer varchar(500) not null,
  subject varchar(255) not null,
  person_id bigint not null,
  constraint pk_external_identity primary key (issuer, subject),
  constraint uq_external_identity_person unique (person_id, issuer),
  constraint fk_external_identity_person foreign key (person_id) references person (id)
);
