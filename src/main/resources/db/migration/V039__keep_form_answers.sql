-- A form that was sent, kept for some minutes in case it comes in once more. The key is a hash of what was sent,
-- and the answer can be read only with what was sent; there is none as long as the form is worked on.
create table form_answer (
  sent_hash char(64) not null,
  sent_at timestamp(6) with time zone not null,
  answer bytea,
  constraint pk_form_answer primary key (sent_hash)
);

create index ix_form_answer_sent_at on form_answer (sent_at);
