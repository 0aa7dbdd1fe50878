-- A term that editors make is theirs alone until something that uses it is published; from then on
-- the public has it for good, also when that entry goes, for old versions still name it.
alter table term add column published boolean default true not null;

update term set published = false
where id > 1000 and not exists (select 1 from description_term used where used.term_id = term.id);
