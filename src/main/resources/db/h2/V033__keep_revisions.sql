-- A revision is never changed and never deleted, whoever is connected. H2 calls a class for that;
-- emptying the table as a whole it refuses by itself, because drafts refer to it.
create trigger tr_revision_stays before update, delete on revision
  for each row call 'nl.hechtwijzer.editing.RevisionStays';
