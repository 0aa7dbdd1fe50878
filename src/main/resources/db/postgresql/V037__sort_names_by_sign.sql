-- Names stand in one order everywhere: that of their keys, sign by sign, as the search index and H2 have
-- it. A database that was made for a language would sort as that language does.
alter table intervention
  alter column name_key type varchar(600) collate "C",
  alter column slug type varchar(100) collate "C";

alter table entry
  alter column name_key type varchar(600) collate "C",
  alter column slug type varchar(100) collate "C";

-- It is compared with both, and what is compared has to be read alike.
alter table slug_use alter column slug type varchar(100) collate "C";
