-- The eight interventions and what the two sources say about each, in the editors' own words. A column
-- that is left out or null is something the source leaves open. Where both sources describe an
-- intervention the guideline stands first, because it says more. The name_key, headline_ and age_
-- columns hold what follows from the descriptions by the rules of InterventionProfile.

-- Tijd voor Toontje

insert into intervention (id, slug, name, name_key, headline_status, headline_level, headline_precision, revision, changed_at) values
  (1, 'tijd-voor-toontje', 'Tijd voor Toontje', 'tijd voor toontje', 'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST', 1, current_timestamp);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group) values
  (1, 1, 1, 0, date '2026-11-22', 'Tijd voor Toontje',
   'Tijd voor Toontje is er voor moeders en kinderen in de opvang die te maken hebben gehad met huiselijk geweld.',
   'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST',
   'Moeders en hun kinderen die in de opvang verblijven en te maken hebben gehad met huiselijk geweld.');

insert into description_category (description_id, category) values (1, 'PREVENTION'), (1, 'TREATMENT');

insert into description_audience (description_id, audience) values (1, 'PROFESSIONALS'), (1, 'POLICYMAKERS');

insert into description_term (description_id, role, term_id)
  select 1, list, id from term where
    list = 'RECIPIENT' and slug in ('moeder', 'kind')
    or list = 'SITUATION' and slug in ('huiselijk-geweld', 'opvang');

insert into description_citation (description_id, position, field, section, item) values
  (1, 0, 'NAME', 'Preventieve interventies', 'Tijd voor Toontje'),
  (1, 1, 'NAME', 'Behandeling van hechtingsproblemen', 'Tijd voor Toontje'),
  (1, 2, 'SUMMARY', 'Preventieve interventies', 'Tijd voor Toontje'),
  (1, 3, 'SUMMARY', 'Behandeling van hechtingsproblemen', 'Tijd voor Toontje'),
  (1, 4, 'CATEGORIES', 'Preventieve interventies', 'Tijd voor Toontje'),
  (1, 5, 'CATEGORIES', 'Behandeling van hechtingsproblemen', 'Tijd voor Toontje'),
  (1, 6, 'RECOGNITION', 'Erkende interventies bij hechtingsproblemen', null),
  (1, 7, 'TARGET_GROUP', 'Preventieve interventies', 'Tijd voor Toontje'),
  (1, 8, 'TARGET_GROUP', 'Behandeling van hechtingsproblemen', 'Tijd voor Toontje'),
  (1, 9, 'RECIPIENTS', 'Preventieve interventies', 'Tijd voor Toontje'),
  (1, 10, 'RECIPIENTS', 'Behandeling van hechtingsproblemen', 'Tijd voor Toontje'),
  (1, 11, 'SITUATIONS', 'Preventieve interventies', 'Tijd voor Toontje'),
  (1, 12, 'SITUATIONS', 'Behandeling van hechtingsproblemen', 'Tijd voor Toontje'),
  (1, 13, 'AUDIENCES', 'Preventieve interventies', 'Tijd voor Toontje'),
  (1, 14, 'AUDIENCES', 'Behandeling van hechtingsproblemen', 'Tijd voor Toontje');

-- Shantala Babymassage Individueel

insert into intervention (id, slug, name, name_key, headline_status, headline_level, headline_precision, revision, changed_at) values
  (2, 'shantala-babymassage-individueel', 'Shantala Babymassage Individueel', 'shantala babymassage individueel', 'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST', 1, current_timestamp);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group, goal) values
  (2, 2, 1, 0, date '2026-11-22', 'Shantala Babymassage Individueel',
   'Shantala Babymassage Individueel wil bevorderen dat ouder en kind een veilige gehechtheidsrelatie hebben.',
   'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST',
   'Ouder en kind.',
   'Een veilige gehechtheidsrelatie bevorderen tussen ouder en kind.');

insert into description_category (description_id, category) values (2, 'PREVENTION');

insert into description_audience (description_id, audience) values (2, 'PROFESSIONALS'), (2, 'POLICYMAKERS');

insert into description_term (description_id, role, term_id)
  select 2, list, id from term where
    list = 'RECIPIENT' and slug in ('ouders', 'kind');

insert into description_citation (description_id, position, field, section, item) values
  (2, 0, 'NAME', 'Preventieve interventies', 'Shantala Babymassage Individueel'),
  (2, 1, 'SUMMARY', 'Preventieve interventies', 'Shantala Babymassage Individueel'),
  (2, 2, 'CATEGORIES', 'Preventieve interventies', 'Shantala Babymassage Individueel'),
  (2, 3, 'RECOGNITION', 'Erkende interventies bij hechtingsproblemen', null),
  (2, 4, 'TARGET_GROUP', 'Preventieve interventies', 'Shantala Babymassage Individueel'),
  (2, 5, 'RECIPIENTS', 'Preventieve interventies', 'Shantala Babymassage Individueel'),
  (2, 6, 'GOAL', 'Preventieve interventies', 'Shantala Babymassage Individueel'),
  (2, 7, 'AUDIENCES', 'Preventieve interventies', 'Shantala Babymassage Individueel');

-- VoorZorg

insert into intervention (id, slug, name, name_key, headline_status, headline_level, headline_precision, age_from, age_through, revision, changed_at) values
  (3, 'voorzorg', 'VoorZorg', 'voorzorg', 'RECOGNISED', 'GOOD_INDICATIONS', 'EXACT', -9, -1, 1, current_timestamp);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group, age_from, age_through, goal) values
  (3, 3, 2, 0, date '2026-11-22', 'VoorZorg (in de JGZ)',
   'VoorZorg geeft extra steun aan jonge aanstaande moeders uit een zogenaamde hoog-risicogroep. Een JGZ-verpleegkundige voert VoorZorg uit.',
   'RECOGNISED', 'GOOD_INDICATIONS', 'EXACT',
   'Jonge aanstaande moeders uit een zogenaamde hoog-risicogroep. Bij de start zijn zij hoogstens 28 weken zwanger.',
   -9, -1,
   'Een specifieke risicogroep extra steunen, om de kansen van het kind in ontwikkeling en gezondheid groter te maken en het risico op kindermishandeling kleiner.');

insert into description_category (description_id, category) values (3, 'PREVENTION');

insert into description_term (description_id, role, term_id)
  select 3, list, id from term where
    list = 'RECIPIENT' and slug in ('aanstaande-moeder')
    or list = 'SITUATION' and slug in ('jong-moederschap', 'hoog-risicogroep')
    or list = 'PROVIDER' and slug in ('jgz-verpleegkundige');

insert into description_citation (description_id, position, field, section, item) values
  (3, 0, 'NAME', 'Interventies', 'VoorZorg (in de JGZ)'),
  (3, 1, 'SUMMARY', 'Interventies', 'VoorZorg (in de JGZ)'),
  (3, 2, 'SUMMARY', 'Preventieve interventies voor specifieke risicogroepen', null),
  (3, 3, 'CATEGORIES', 'Preventieve interventies voor specifieke risicogroepen', null),
  (3, 4, 'RECOGNITION', 'Interventies', 'VoorZorg (in de JGZ): Erkenningsniveau'),
  (3, 5, 'TARGET_GROUP', 'Interventies', 'VoorZorg (in de JGZ): Doelgroep'),
  (3, 6, 'AGE', 'Interventies', 'VoorZorg (in de JGZ): Doelgroep'),
  (3, 7, 'RECIPIENTS', 'Interventies', 'VoorZorg (in de JGZ): Doelgroep'),
  (3, 8, 'SITUATIONS', 'Interventies', 'VoorZorg (in de JGZ): Doelgroep'),
  (3, 9, 'GOAL', 'Interventies', 'VoorZorg (in de JGZ): Doel'),
  (3, 10, 'PROVIDERS', 'Preventieve interventies voor specifieke risicogroepen', null);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group, goal, approach) values
  (4, 3, 1, 1, date '2026-11-22', 'VoorZorg',
   'VoorZorg wil kindermishandeling terugdringen. Verpleegkundigen gaan op huisbezoek bij jonge moeders en jonge aanstaande moeders.',
   'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST',
   'Jonge moeders en jonge aanstaande moeders.',
   'Kindermishandeling terugdringen.',
   'Verpleegkundigen gaan op huisbezoek bij de (aanstaande) moeders.');

insert into description_category (description_id, category) values (4, 'PREVENTION');

insert into description_audience (description_id, audience) values (4, 'PROFESSIONALS'), (4, 'POLICYMAKERS');

insert into description_term (description_id, role, term_id)
  select 4, list, id from term where
    list = 'RECIPIENT' and slug in ('moeder', 'aanstaande-moeder')
    or list = 'SITUATION' and slug in ('jong-moederschap')
    or list = 'PROVIDER' and slug in ('verpleegkundige')
    or list = 'SETTING' and slug in ('thuis');

insert into description_citation (description_id, position, field, section, item) values
  (4, 0, 'NAME', 'Preventieve interventies', 'VoorZorg'),
  (4, 1, 'SUMMARY', 'Preventieve interventies', 'VoorZorg'),
  (4, 2, 'CATEGORIES', 'Preventieve interventies', 'VoorZorg'),
  (4, 3, 'RECOGNITION', 'Erkende interventies bij hechtingsproblemen', null),
  (4, 4, 'TARGET_GROUP', 'Preventieve interventies', 'VoorZorg'),
  (4, 5, 'RECIPIENTS', 'Preventieve interventies', 'VoorZorg'),
  (4, 6, 'SITUATIONS', 'Preventieve interventies', 'VoorZorg'),
  (4, 7, 'GOAL', 'Preventieve interventies', 'VoorZorg'),
  (4, 8, 'APPROACH', 'Preventieve interventies', 'VoorZorg'),
  (4, 9, 'SETTINGS', 'Preventieve interventies', 'VoorZorg'),
  (4, 10, 'PROVIDERS', 'Preventieve interventies', 'VoorZorg'),
  (4, 11, 'AUDIENCES', 'Preventieve interventies', 'VoorZorg');

-- Ouder-baby interventie

insert into intervention (id, slug, name, name_key, headline_status, headline_level, headline_precision, age_from, age_through, revision, changed_at) values
  (4, 'ouder-baby-interventie', 'Ouder-baby interventie', 'ouder baby interventie', 'RECOGNISED', 'GOOD_INDICATIONS', 'EXACT', 0, 12, 1, current_timestamp);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group, age_from, age_through, goal) values
  (5, 4, 2, 0, date '2026-11-22', 'Ouder-baby interventie',
   'De Ouder-baby interventie is er voor moeders die een baby hebben en een (postpartum) depressie. De interventie wil de sensitieve responsiviteit van de moeder verbeteren.',
   'RECOGNISED', 'GOOD_INDICATIONS', 'EXACT',
   'Moeders met een (postpartum) depressie die een baby hebben, tot en met 12 maanden oud.',
   0, 12,
   'De sensitieve responsiviteit van de moeder verbeteren.');

insert into description_category (description_id, category) values (5, 'PREVENTION');

insert into description_term (description_id, role, term_id)
  select 5, list, id from term where
    list = 'RECIPIENT' and slug in ('moeder')
    or list = 'SITUATION' and slug in ('depressie-van-de-moeder')
    or list = 'PROVIDER' and slug in ('specialistische-jeugdhulp');

insert into description_citation (description_id, position, field, section, item) values
  (5, 0, 'NAME', 'Interventies', 'Ouder-baby interventie'),
  (5, 1, 'SUMMARY', 'Interventies', 'Ouder-baby interventie'),
  (5, 2, 'CATEGORIES', 'Preventieve interventies voor specifieke risicogroepen', null),
  (5, 3, 'RECOGNITION', 'Interventies', 'Ouder-baby interventie: Erkenningsniveau'),
  (5, 4, 'TARGET_GROUP', 'Interventies', 'Ouder-baby interventie: Doelgroep'),
  (5, 5, 'AGE', 'Interventies', 'Ouder-baby interventie: Doelgroep'),
  (5, 6, 'RECIPIENTS', 'Interventies', 'Ouder-baby interventie: Doelgroep'),
  (5, 7, 'SITUATIONS', 'Interventies', 'Ouder-baby interventie: Doelgroep'),
  (5, 8, 'GOAL', 'Interventies', 'Ouder-baby interventie: Doel'),
  (5, 9, 'PROVIDERS', 'Preventieve interventies voor specifieke risicogroepen', null);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group) values
  (6, 4, 1, 1, date '2026-11-22', 'Ouder-baby interventie',
   'De Ouder-baby interventie is een preventieve interventie voor moeders met een depressie en een jong kind.',
   'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST',
   'Moeders die depressief zijn en een jong kind hebben.');

insert into description_category (description_id, category) values (6, 'PREVENTION');

insert into description_audience (description_id, audience) values (6, 'PROFESSIONALS'), (6, 'POLICYMAKERS');

insert into description_term (description_id, role, term_id)
  select 6, list, id from term where
    list = 'RECIPIENT' and slug in ('moeder')
    or list = 'SITUATION' and slug in ('depressie-van-de-moeder');

insert into description_citation (description_id, position, field, section, item) values
  (6, 0, 'NAME', 'Preventieve interventies', 'Ouder-baby interventie'),
  (6, 1, 'SUMMARY', 'Preventieve interventies', 'Ouder-baby interventie'),
  (6, 2, 'CATEGORIES', 'Preventieve interventies', 'Ouder-baby interventie'),
  (6, 3, 'RECOGNITION', 'Erkende interventies bij hechtingsproblemen', null),
  (6, 4, 'TARGET_GROUP', 'Preventieve interventies', 'Ouder-baby interventie'),
  (6, 5, 'RECIPIENTS', 'Preventieve interventies', 'Ouder-baby interventie'),
  (6, 6, 'SITUATIONS', 'Preventieve interventies', 'Ouder-baby interventie'),
  (6, 7, 'AUDIENCES', 'Preventieve interventies', 'Ouder-baby interventie');

-- NIKA

insert into intervention (id, slug, name, name_key, headline_status, headline_level, headline_precision, age_from, age_through, revision, changed_at) values
  (5, 'nika', 'NIKA', 'nika', 'RECOGNISED', 'WELL_SUBSTANTIATED', 'EXACT', 0, 83, 1, current_timestamp);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group, age_from, age_through, goal) values
  (7, 5, 2, 0, date '2026-11-22', 'NIKA',
   'NIKA wil een gedesorganiseerde gehechtheidsrelatie voorkomen of verminderen. NIKA is bedoeld voor gezinnen waarin mishandeling, verwaarlozing, huiselijk geweld of meervoudige risico’s spelen of speelden, en waarin de opvoeder verstorend opvoedgedrag laat zien tegenover een jong kind.',
   'RECOGNISED', 'WELL_SUBSTANTIATED', 'EXACT',
   'Gezinnen met, nu of in het verleden, mishandeling, verwaarlozing, huiselijk geweld, meervoudige risico’s in de opvoedingscontext, of een combinatie daarvan. De opvoeder laat ‘verstorend opvoedgedrag’ zien tegenover een jong kind (0-6 jaar).',
   0, 83,
   'Een gedesorganiseerde gehechtheidsrelatie voorkomen of verminderen.');

insert into description_category (description_id, category) values (7, 'PREVENTION');

insert into description_term (description_id, role, term_id)
  select 7, list, id from term where
    list = 'RECIPIENT' and slug in ('gezin')
    or list = 'SITUATION' and slug in ('kindermishandeling', 'verwaarlozing', 'huiselijk-geweld', 'meervoudige-risicos', 'verstorend-opvoedgedrag')
    or list = 'PROVIDER' and slug in ('specialistische-jeugdhulp');

insert into description_citation (description_id, position, field, section, item) values
  (7, 0, 'NAME', 'Interventies', 'NIKA'),
  (7, 1, 'SUMMARY', 'Interventies', 'NIKA'),
  (7, 2, 'CATEGORIES', 'Preventieve interventies voor specifieke risicogroepen', null),
  (7, 3, 'RECOGNITION', 'Interventies', 'NIKA: Erkenningsniveau'),
  (7, 4, 'TARGET_GROUP', 'Interventies', 'NIKA: Doelgroep'),
  (7, 5, 'AGE', 'Interventies', 'NIKA: Doelgroep'),
  (7, 6, 'RECIPIENTS', 'Interventies', 'NIKA: Doelgroep'),
  (7, 7, 'SITUATIONS', 'Interventies', 'NIKA: Doelgroep'),
  (7, 8, 'GOAL', 'Interventies', 'NIKA: Doel'),
  (7, 9, 'PROVIDERS', 'Preventieve interventies voor specifieke risicogroepen', null);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group) values
  (8, 5, 1, 1, date '2026-11-22', 'NIKA',
   'NIKA is er voor kinderen die risico lopen op een gedesorganiseerde hechting, en voor kinderen met verstoord hechtingsgedrag.',
   'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST',
   'Kinderen die risico lopen op een gedesorganiseerde hechting, en kinderen die verstoord hechtingsgedrag laten zien.');

insert into description_category (description_id, category) values (8, 'PREVENTION'), (8, 'TREATMENT');

insert into description_audience (description_id, audience) values (8, 'PROFESSIONALS'), (8, 'POLICYMAKERS');

insert into description_term (description_id, role, term_id)
  select 8, list, id from term where
    list = 'RECIPIENT' and slug in ('kind')
    or list = 'SITUATION' and slug in ('gedesorganiseerde-gehechtheid', 'verstoord-hechtingsgedrag');

insert into description_citation (description_id, position, field, section, item) values
  (8, 0, 'NAME', 'Preventieve interventies', 'NIKA'),
  (8, 1, 'NAME', 'Behandeling van hechtingsproblemen', 'NIKA'),
  (8, 2, 'SUMMARY', 'Preventieve interventies', 'NIKA'),
  (8, 3, 'SUMMARY', 'Behandeling van hechtingsproblemen', 'NIKA'),
  (8, 4, 'CATEGORIES', 'Preventieve interventies', 'NIKA'),
  (8, 5, 'CATEGORIES', 'Behandeling van hechtingsproblemen', 'NIKA'),
  (8, 6, 'RECOGNITION', 'Erkende interventies bij hechtingsproblemen', null),
  (8, 7, 'TARGET_GROUP', 'Preventieve interventies', 'NIKA'),
  (8, 8, 'TARGET_GROUP', 'Behandeling van hechtingsproblemen', 'NIKA'),
  (8, 9, 'RECIPIENTS', 'Preventieve interventies', 'NIKA'),
  (8, 10, 'RECIPIENTS', 'Behandeling van hechtingsproblemen', 'NIKA'),
  (8, 11, 'SITUATIONS', 'Preventieve interventies', 'NIKA'),
  (8, 12, 'SITUATIONS', 'Behandeling van hechtingsproblemen', 'NIKA'),
  (8, 13, 'AUDIENCES', 'Preventieve interventies', 'NIKA'),
  (8, 14, 'AUDIENCES', 'Behandeling van hechtingsproblemen', 'NIKA');

-- Basic Trust-methode

insert into intervention (id, slug, name, name_key, headline_status, headline_level, headline_precision, revision, changed_at) values
  (6, 'basic-trust-methode', 'Basic Trust-methode', 'basic trust methode', 'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST', 1, current_timestamp);

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group) values
  (9, 6, 1, 0, date '2026-11-22', 'Basic Trust-methode',
   'De Basic Trust-methode is er voor kinderen met gedragsproblemen of emotionele problemen en voor hun opvoeders, als er ook problemen in de gehechtheidsrelatie zijn.',
   'RECOGNISED', 'WELL_SUBSTANTIATED', 'AT_LEAST',
   'Kinderen met gedragsproblemen of emotionele problemen, en hun opvoeders. Daarbij zijn er ook problemen in de gehechtheidsrelatie.');

insert into description_category (description_id, category) values (9, 'TREATMENT');

insert into description_audience (description_id, audience) values (9, 'PROFESSIONALS'), (9, 'POLICYMAKERS');

insert into description_term (description_id, role, term_id)
  select 9, list, id from term where
    list = 'RECIPIENT' and slug in ('kind', 'ouders')
    or list = 'SITUATION' and slug in ('gedragsproblemen', 'emotionele-problemen', 'gehechtheidsproblemen');

insert into description_citation (description_id, position, field, section, item) values
  (9, 0, 'NAME', 'Behandeling van hechtingsproblemen', 'Basic Trust-methode'),
  (9, 1, 'SUMMARY', 'Behandeling van hechtingsproblemen', 'Basic Trust-methode'),
  (9, 2, 'CATEGORIES', 'Behandeling van hechtingsproblemen', 'Basic Trust-methode'),
  (9, 3, 'RECOGNITION', 'Erkende interventies bij hechtingsproblemen', null),
  (9, 4, 'TARGET_GROUP', 'Behandeling van hechtingsproblemen', 'Basic Trust-methode'),
  (9, 5, 'RECIPIENTS', 'Behandeling van hechtingsproblemen', 'Basic Trust-methode'),
  (9, 6, 'SITUATIONS', 'Behandeling van hechtingsproblemen', 'Basic Trust-methode'),
  (9, 7, 'AUDIENCES', 'Behandeling van hechtingsproblemen', 'Basic Trust-methode');

-- PCIT

insert into intervention (id, slug, name, name_key, headline_status, headline_level, headline_precision, age_from, age_through, revision, changed_at) values
  (7, 'pcit', 'PCIT', 'pcit', 'RECOGNISED', 'FIRST_INDICATIONS', 'EXACT', 24, 107, 1, current_timestamp);

insert into intervention_alias (intervention_id, position, name, origin) values
  (7, 0, 'Parent-Child Interaction Therapy', 'EDITORS');

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_level, recognition_precision,
  target_group, age_from, age_through, goal) values
  (10, 7, 2, 0, date '2026-11-22', 'PCIT',
   'PCIT wil de interactie tussen ouder en kind verbeteren, zodat het kind beter gehoorzaamt. PCIT is er voor ouders van jonge kinderen met ernstige gedragsproblemen en gedragsstoornissen.',
   'RECOGNISED', 'FIRST_INDICATIONS', 'EXACT',
   'Ouders van jonge kinderen (2-8 jaar) die ernstige gedragsproblemen en gedragsstoornissen hebben.',
   24, 107,
   'De interactie tussen ouder en kind verbeteren, zodat het kind beter gehoorzaamt.');

insert into description_category (description_id, category) values (10, 'PREVENTION');

insert into description_term (description_id, role, term_id)
  select 10, list, id from term where
    list = 'RECIPIENT' and slug in ('ouders')
    or list = 'SITUATION' and slug in ('gedragsproblemen', 'gedragsstoornissen')
    or list = 'PROVIDER' and slug in ('specialistische-jeugdhulp');

insert into description_citation (description_id, position, field, section, item) values
  (10, 0, 'NAME', 'Interventies', 'PCIT'),
  (10, 1, 'SUMMARY', 'Interventies', 'PCIT'),
  (10, 2, 'CATEGORIES', 'Preventieve interventies voor specifieke risicogroepen', null),
  (10, 3, 'RECOGNITION', 'Interventies', 'PCIT: Erkenningsniveau'),
  (10, 4, 'TARGET_GROUP', 'Interventies', 'PCIT: Doelgroep'),
  (10, 5, 'AGE', 'Interventies', 'PCIT: Doelgroep'),
  (10, 6, 'RECIPIENTS', 'Interventies', 'PCIT: Doelgroep'),
  (10, 7, 'SITUATIONS', 'Interventies', 'PCIT: Doelgroep'),
  (10, 8, 'GOAL', 'Interventies', 'PCIT: Doel'),
  (10, 9, 'PROVIDERS', 'Preventieve interventies voor specifieke risicogroepen', null);

-- MBT-K

insert into intervention (id, slug, name, name_key, headline_status, headline_reason, age_from, revision, changed_at) values
  (8, 'mbt-k', 'MBT-K', 'mbt k', 'NOT_RECOGNISED', 'MBT-K staat nog niet in de Databank Effectieve Jeugdinterventies (DEJ). Het Kenniscentrum Kinder- en Jeugdpsychiatrie (KJP) noemt MBT-K wel op zijn website.', 48, 1, current_timestamp);

insert into intervention_alias (intervention_id, position, name, origin) values
  (8, 0, 'Mentalization Based Treatment voor kinderen', 'SOURCE');

insert into description (
  id, intervention_id, source_id, position, consulted_on, name_as_given,
  summary,
  recognition_status, recognition_reason,
  target_group, age_from, goal) values
  (11, 8, 2, 0, date '2026-11-22', 'MBT-K',
   'MBT-K wil het vermogen om te mentaliseren vergroten bij kind en ouder(s). MBT-K is specifiek voor jeugdigen die ernstige gehechtheidsproblemen hebben.',
   'NOT_RECOGNISED', 'MBT-K staat nog niet in de Databank Effectieve Jeugdinterventies (DEJ). Het Kenniscentrum Kinder- en Jeugdpsychiatrie (KJP) noemt MBT-K wel op zijn website.',
   'Ouders van pleegkinderen of adoptiekinderen, en jongeren, vanaf 4 jaar. Het vermoeden is dat er (ernstige) hechtingsproblematiek is, met negatieve gevoelens over zichzelf, over anderen of over allebei, met angst of stemmingswisselingen, of met (zelf)destructief gedrag. MBT-K is specifiek voor jeugdigen die ernstige gehechtheidsproblemen hebben.',
   48,
   'Het vermogen om te mentaliseren vergroten bij kind en ouder(s), zodat er een veilige relatie tussen ouder en kind kan ontstaan.');

insert into description_category (description_id, category) values (11, 'PREVENTION');

insert into description_term (description_id, role, term_id)
  select 11, list, id from term where
    list = 'RECIPIENT' and slug in ('pleegouders', 'adoptieouders', 'kind', 'jongere')
    or list = 'SITUATION' and slug in ('gehechtheidsproblemen', 'negatieve-gevoelens', 'angst', 'stemmingswisselingen', 'destructief-gedrag')
    or list = 'PROVIDER' and slug in ('specialistische-jeugdhulp');

insert into description_citation (description_id, position, field, section, item) values
  (11, 0, 'NAME', 'Interventies', 'MBT-K'),
  (11, 1, 'NAME', 'Preventieve interventies voor specifieke risicogroepen', null),
  (11, 2, 'SUMMARY', 'Interventies', 'MBT-K'),
  (11, 3, 'SUMMARY', 'Preventieve interventies voor specifieke risicogroepen', null),
  (11, 4, 'CATEGORIES', 'Preventieve interventies voor specifieke risicogroepen', null),
  (11, 5, 'RECOGNITION', 'Interventies', 'MBT-K: Erkenningsniveau'),
  (11, 6, 'RECOGNITION', 'Preventieve interventies voor specifieke risicogroepen', null),
  (11, 7, 'TARGET_GROUP', 'Interventies', 'MBT-K: Doelgroep'),
  (11, 8, 'TARGET_GROUP', 'Preventieve interventies voor specifieke risicogroepen', null),
  (11, 9, 'AGE', 'Interventies', 'MBT-K: Doelgroep'),
  (11, 10, 'RECIPIENTS', 'Interventies', 'MBT-K: Doelgroep'),
  (11, 11, 'RECIPIENTS', 'Interventies', 'MBT-K: Doel'),
  (11, 12, 'SITUATIONS', 'Interventies', 'MBT-K: Doelgroep'),
  (11, 13, 'SITUATIONS', 'Preventieve interventies voor specifieke risicogroepen', null),
  (11, 14, 'GOAL', 'Interventies', 'MBT-K: Doel'),
  (11, 15, 'PROVIDERS', 'Preventieve interventies voor specifieke risicogroepen', null);

update catalogue_version set number = 1, changed_at = current_timestamp where id = 1;
