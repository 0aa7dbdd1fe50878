-- The search index asks after each publication what was published since it last looked.
create index ix_intervention_changed on intervention (changed_at);
