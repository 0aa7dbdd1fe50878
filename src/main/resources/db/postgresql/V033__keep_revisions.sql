-- A revision is never changed and never deleted, whoever is connected.
create function refuse_revision_change() returns trigger language plpgsql as $$
begin
  raise exception 'A revision is never changed and never deleted' using errcode = 'restrict_violation';
end;
$$;

create trigger tr_revision_stays before update or delete on revision
  for each row execute function refuse_revision_change();

create trigger tr_revision_not_emptied before truncate on revision
  for each statement execute function refuse_revision_change();
