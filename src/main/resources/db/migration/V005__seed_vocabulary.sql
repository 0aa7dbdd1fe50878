-- The terms that the two source texts need; an id below 1001 is one of these. A synonym leads a search
-- to the term and does not claim to mean the same.

insert into term (id, list, slug, label_nl, label_en, position) values
  (1, 'RECIPIENT', 'moeder', 'Moeders', 'Mothers', 1),
  (2, 'RECIPIENT', 'aanstaande-moeder', 'Aanstaande moeders', 'Expectant mothers', 2),
  (3, 'RECIPIENT', 'ouders', 'Ouders of andere opvoeders', 'Parents or other caregivers', 3),
  (4, 'RECIPIENT', 'pleegouders', 'Pleegouders', 'Foster parents', 4),
  (5, 'RECIPIENT', 'adoptieouders', 'Adoptieouders', 'Adoptive parents', 5),
  (6, 'RECIPIENT', 'gezin', 'Gezinnen', 'Families', 6),
  (7, 'RECIPIENT', 'kind', 'Kinderen', 'Children', 7),
  (8, 'RECIPIENT', 'jongere', 'Jongeren', 'Young people', 8);

insert into term_synonym (term_id, synonym) values
  (1, 'moeder'), (1, 'mama'), (1, 'mother'), (1, 'mum'),
  (2, 'aanstaande moeder'), (2, 'zwanger'), (2, 'zwangere'), (2, 'zwangere vrouw'), (2, 'zwangerschap'),
  (2, 'in verwachting'), (2, 'ongeboren kind'), (2, 'prenataal'), (2, 'pregnant'), (2, 'pregnancy'),
  (3, 'ouder'), (3, 'ouders'), (3, 'opvoeder'), (3, 'opvoeders'), (3, 'verzorger'), (3, 'verzorgers'),
  (3, 'vader'), (3, 'vaders'), (3, 'parent'), (3, 'caregiver'),
  (4, 'pleegouder'), (4, 'pleegzorg'), (4, 'pleeggezin'), (4, 'pleegkind'), (4, 'pleegkinderen'),
  (4, 'foster care'), (4, 'foster child'),
  (5, 'adoptieouder'), (5, 'adoptie'), (5, 'adoptiegezin'), (5, 'adoptiekind'), (5, 'adoptiekinderen'),
  (5, 'geadopteerd'), (5, 'adoption'), (5, 'adopted child'),
  (6, 'gezin'), (6, 'familie'), (6, 'family'),
  (7, 'kind'), (7, 'jeugdige'), (7, 'jeugdigen'), (7, 'child'),
  (8, 'jongere'), (8, 'jeugdige'), (8, 'jeugdigen'), (8, 'puber'), (8, 'pubers'), (8, 'tiener'),
  (8, 'tieners'), (8, 'adolescent'), (8, 'youth'), (8, 'teenager');

-- The list of recognised interventions says only that nurses visit, not that they work in youth health
-- care; that is why `verpleegkundige` stands apart from `jgz-verpleegkundige`.
insert into term (id, list, slug, label_nl, label_en, position) values
  (101, 'PROVIDER', 'jgz-verpleegkundige', 'JGZ-verpleegkundige', 'Youth health care nurse (JGZ)', 1),
  (102, 'PROVIDER', 'verpleegkundige', 'Verpleegkundige', 'Nurse', 2),
  (103, 'PROVIDER', 'specialistische-jeugdhulp', 'Specialistische jeugdhulp', 'Specialist youth care', 3);

insert into term_synonym (term_id, synonym) values
  (101, 'JGZ'), (101, 'jeugdgezondheidszorg'), (101, 'jeugdverpleegkundige'), (101, 'consultatiebureau'),
  (101, 'youth health care'),
  (102, 'verpleegkundigen'), (102, 'nurses'),
  (103, 'gespecialiseerde jeugdhulp'), (103, 'jeugdhulp'), (103, 'jeugdhulpaanbieder'), (103, 'jeugdzorg'),
  (103, 'specialised youth care');

insert into term (id, list, slug, label_nl, label_en, position) values
  (201, 'SITUATION', 'gehechtheidsproblemen', 'Gehechtheidsproblemen', 'Attachment problems', 1),
  (202, 'SITUATION', 'gedesorganiseerde-gehechtheid', 'Gedesorganiseerde gehechtheid, of risico daarop', 'Disorganised attachment, or a risk of it', 2),
  (203, 'SITUATION', 'verstoord-hechtingsgedrag', 'Verstoord hechtingsgedrag', 'Disturbed attachment behaviour', 3),
  (204, 'SITUATION', 'huiselijk-geweld', 'Huiselijk geweld', 'Domestic violence', 4),
  (205, 'SITUATION', 'kindermishandeling', 'Kindermishandeling', 'Child maltreatment', 5),
  (206, 'SITUATION', 'verwaarlozing', 'Verwaarlozing', 'Neglect', 6),
  (207, 'SITUATION', 'meervoudige-risicos', 'Meervoudige risico’s in de opvoedingscontext', 'Multiple risks in the parenting context', 7),
  (208, 'SITUATION', 'verstorend-opvoedgedrag', 'Verstorend opvoedgedrag', 'Disruptive parenting behaviour', 8),
  (209, 'SITUATION', 'opvang', 'Verblijf in de opvang', 'Staying in a shelter', 9),
  (210, 'SITUATION', 'depressie-van-de-moeder', 'Depressie van de moeder', 'Depression of the mother', 10),
  (211, 'SITUATION', 'hoog-risicogroep', 'Hoog-risicogroep', 'High-risk group', 11),
  (212, 'SITUATION', 'jong-moederschap', 'Jong moederschap', 'Young motherhood', 12),
  (213, 'SITUATION', 'gedragsproblemen', 'Gedragsproblemen', 'Behavioural problems', 13),
  (214, 'SITUATION', 'gedragsstoornissen', 'Gedragsstoornissen', 'Behavioural disorders', 14),
  (215, 'SITUATION', 'emotionele-problemen', 'Emotionele problemen', 'Emotional problems', 15),
  (216, 'SITUATION', 'negatieve-gevoelens', 'Negatieve gevoelens over zichzelf of anderen', 'Negative feelings about oneself or others', 16),
  (217, 'SITUATION', 'angst', 'Angst', 'Anxiety', 17),
  (218, 'SITUATION', 'stemmingswisselingen', 'Stemmingswisselingen', 'Mood swings', 18),
  (219, 'SITUATION', 'destructief-gedrag', '(Zelf)destructief gedrag', '(Self-)destructive behaviour', 19);

insert into term_synonym (term_id, synonym) values
  (201, 'gehechtheid'), (201, 'gehechtheidsprobleem'), (201, 'gehechtheidsproblematiek'),
  (201, 'gehechtheidsrelatie'), (201, 'gehechtheidsstoornis'), (201, 'problematische gehechtheid'),
  (201, 'onveilige gehechtheid'), (201, 'onveilig gehecht'), (201, 'hechting'), (201, 'hechtingsprobleem'),
  (201, 'hechtingsproblemen'), (201, 'hechtingsproblematiek'), (201, 'hechtingsstoornis'),
  (201, 'onveilige hechting'), (201, 'attachment'), (201, 'attachment disorder'), (201, 'insecure attachment'),
  (202, 'gedesorganiseerde hechting'), (202, 'gedesorganiseerde gehechtheidsrelatie'),
  (202, 'gedesorganiseerd gehecht'), (202, 'disorganised attachment'), (202, 'disorganized attachment'),
  (203, 'verstoord gehechtheidsgedrag'), (203, 'verstoorde hechting'), (203, 'verstoorde gehechtheid'),
  (204, 'geweld thuis'), (204, 'geweld in het gezin'), (204, 'partnergeweld'), (204, 'relationeel geweld'),
  (204, 'getuige van geweld'), (204, 'domestic abuse'), (204, 'partner violence'),
  (205, 'mishandeling'), (205, 'kindermisbruik'), (205, 'child abuse'),
  (206, 'emotionele verwaarlozing'), (206, 'affectieve verwaarlozing'), (206, 'lichamelijke verwaarlozing'),
  (206, 'verwaarloosd'), (206, 'child neglect'),
  (207, 'meervoudige risico''s'), (207, 'meerdere risico''s'), (207, 'meervoudige problemen'),
  (207, 'multiprobleemgezin'), (207, 'multiprobleemgezinnen'), (207, 'risicogezin'), (207, 'multi-problem family'),
  (208, 'verstorend opvoeden'), (208, 'verstorend ouderschap'), (208, 'disrupted parenting'),
  (208, 'disruptive parenting'),
  (209, 'opvang'), (209, 'opvanghuis'), (209, 'vrouwenopvang'), (209, 'maatschappelijke opvang'),
  (209, 'noodopvang'), (209, 'crisisopvang'), (209, 'Blijf-van-mijn-lijfhuis'), (209, 'Blijf van mijn lijf'),
  (209, 'blijfhuis'), (209, 'shelter'), (209, 'women''s refuge'),
  (210, 'postnatale depressie'), (210, 'postpartum depressie'), (210, 'post-partum depressie'), (210, 'PPD'),
  (210, 'depressie na de bevalling'), (210, 'depressieve moeder'), (210, 'moeder met een depressie'),
  (210, 'depressie'), (210, 'depressief'), (210, 'somber'), (210, 'maternal depression'),
  (210, 'postnatal depression'), (210, 'postpartum depression'),
  (211, 'hoogrisicogroep'), (211, 'hoog risico'), (211, 'risicogroep'), (211, 'high risk'),
  (212, 'jonge moeder'), (212, 'jonge moeders'), (212, 'tienermoeder'), (212, 'tienermoeders'),
  (212, 'tienerzwangerschap'), (212, 'young mother'), (212, 'teenage mother'),
  (213, 'gedragsprobleem'), (213, 'probleemgedrag'), (213, 'lastig gedrag'), (213, 'agressie'),
  (213, 'agressief'), (213, 'boos'), (213, 'driftbui'), (213, 'driftbuien'), (213, 'driftig'),
  (213, 'ongehoorzaam'), (213, 'luistert niet'), (213, 'opstandig'), (213, 'externaliserend gedrag'),
  (213, 'behavioral problems'), (213, 'aggression'), (213, 'tantrums'),
  (214, 'gedragsstoornis'), (214, 'ODD'), (214, 'oppositioneel-opstandige stoornis'), (214, 'CD'),
  (214, 'conduct disorder'), (214, 'behavioral disorders'),
  (215, 'emotioneel probleem'), (215, 'verdriet'), (215, 'verdrietig'), (215, 'teruggetrokken'),
  (215, 'internaliserende problemen'),
  (216, 'negatief zelfbeeld'), (216, 'laag zelfbeeld'), (216, 'negatief over zichzelf'),
  (216, 'negatief over anderen'), (216, 'wantrouwen'), (216, 'low self-esteem'),
  (217, 'angsten'), (217, 'angstig'), (217, 'angstklachten'), (217, 'bang'), (217, 'fear'), (217, 'anxious'),
  (218, 'stemmingswisseling'), (218, 'wisselende stemming'), (218, 'stemmingsproblemen'),
  (219, 'destructief gedrag'), (219, 'zelfdestructief gedrag'), (219, 'zelfbeschadiging'),
  (219, 'zelfverwonding'), (219, 'automutilatie'), (219, 'vernielen'), (219, 'self-harm');

insert into term (id, list, slug, label_nl, label_en, position) values
  (301, 'SETTING', 'thuis', 'Thuis', 'At home', 1);

insert into term_synonym (term_id, synonym) values
  (301, 'huisbezoek'), (301, 'huisbezoeken'), (301, 'aan huis'), (301, 'home visit');
