-- A draft also comes back from its moment when publishing it failed for no reason that people foresaw.
alter table draft drop constraint ck_draft_problem;

alter table draft add constraint ck_draft_problem
  check (problem = any (array['PUBLISHED_MEANWHILE', 'HAS_ERRORS', 'NOT_IN_STATE', 'NOT_ALLOWED', 'FAILED']));
