-- More of the words that professionals of different trades type. An id below 1001 is one of these. What
-- editors have added meanwhile is not added twice, and a group or term that they removed stays removed.

insert into synonym_group (id) values
  (58), (59), (60), (61), (62), (63), (64), (65), (66), (68), (69), (70), (71), (72), (73), (75);

insert into synonym (group_id, phrase)
  select added.id, added.phrase from (values
    (3, 'gedesoriënteerd'), (3, 'desorganisatie'),
    (4, 'zwangeren'), (4, 'aanstaande ouders'), (4, 'verwacht een kind'), (4, 'verwacht een baby'), (4, 'expecting'),
    (5, 'kraamvrouw'), (5, 'na geboorte'), (5, 'kraambed'), (5, 'bevallen'), (5, 'bevalling'), (5, 'kraamperiode'),
    (6, 'postnatale somberheid'), (6, 'postnatal depression'), (6, 'perinatale depressie'),
    (7, 'neerslachtig'), (7, 'depri'), (7, 'huilerig'),
    (8, 'netwerkpleegzorg'), (8, 'netwerkpleeggezin'), (8, 'pleegzus'), (8, 'pleegbroer'), (8, 'pleegdochter'), (8, 'pleegzoon'),
    (9, 'adoptiemoeder'), (9, 'adoptievader'),
    (10, 'safehouse'), (10, 'Blijf van m''n lijf'), (10, 'refuge'),
    (11, 'slaat'), (11, 'woedebui'), (11, 'bijt'), (11, 'bijten'), (11, 'schoppen'), (11, 'gewelddadig'), (11, 'woest'), (11, 'kwaad'), (11, 'driftkikker'), (11, 'agressieregulatie'), (11, 'aggressive'),
    (12, 'dwars'), (12, 'doet niet wat je zegt'), (12, 'doet niet wat ik zeg'), (12, 'niet in de hand'), (12, 'wil niet luisteren'), (12, 'dwarsliggen'), (12, 'koppig'), (12, 'eigenwijs'), (12, 'brutaal'), (12, 'tegendraads'), (12, 'disobedient'), (12, 'luistert slecht'), (12, 'luistert nergens naar'),
    (13, 'storend gedrag'), (13, 'externaliserend gedrag'), (13, 'externaliserend'), (13, 'externaliserende problemen'), (13, 'gedragsmoeilijkheden'), (13, 'problem behavior'), (13, 'problem behaviour'), (13, 'behavior problems'), (13, 'onhandelbaar gedrag'), (13, 'negatief gedrag'),
    (15, 'geslagen'), (15, 'klappen'), (15, 'afgeranseld'), (15, 'abuse'), (15, 'mishandelde'),
    (16, 'verwaarloost'), (16, 'aan zijn lot overgelaten'),
    (17, 'vrouwenmishandeling'), (17, 'mishandelde vrouw'), (17, 'partnermishandeling'), (17, 'intiem partnergeweld'), (17, 'geweld tussen ouders'), (17, 'partner violence'), (17, 'intimate partner violence'), (17, 'family violence'),
    (18, 'babytje'), (18, 'zuigelingen'),
    (21, 'zoon'), (21, 'dochter'), (21, 'jongetje'), (21, 'meisje'), (21, 'kids'), (21, 'zoontje'), (21, 'dochtertje'),
    (22, 'teenage'), (22, 'teen'), (22, 'young people'),
    (24, 'mom'), (24, 'mommy'),
    (27, 'ouder-kind relatie'), (27, 'band met het kind'), (27, 'band met de baby'), (27, 'moeder-kindrelatie'), (27, 'moeder-kind relatie'),
    (28, 'moeder-kindinteractie'), (28, 'moeder-kind interactie'),
    (32, 'angstklachten'), (32, 'angststoornis'),
    (33, 'humeur'),
    (34, 'humeurig'), (34, 'wisselend humeur'), (34, 'wisselende buien'),
    (35, 'snijden'), (35, 'snijdt zichzelf'), (35, 'zichzelf snijden'), (35, 'krassen'), (35, 'zelfdestructie'),
    (36, 'mentaliserend vermogen'), (36, 'mentaliseren bevorderend'), (36, 'mentalisering'),
    (40, 'jeugdhulpverlening'), (40, 'jeugdhulpaanbieder'),
    (41, 'thuisbegeleiding'),
    (43, 'jeugdige moeder'), (43, 'adolescente moeder'), (43, 'teenage mom'), (43, 'zwangere tiener'),
    (44, 'multiprobleem'), (44, 'meerdere problemen'), (44, 'complexe problematiek'), (44, 'opeenstapeling van problemen'), (44, 'MPG'),
    (45, 'traumabehandeling'), (45, 'traumaverwerking'), (45, 'posttraumatisch'), (45, 'traumaklachten'),
    (46, 'prevention'), (46, 'voorkom'), (46, 'preventive'),
    (48, 'opvoedvaardigheden'), (48, 'opvoedingsvaardigheden'), (48, 'opvoedondersteuning'), (48, 'opvoedingsondersteuning'),
    (50, 'onveiligheid'),
    (51, 'verstoring'), (51, 'verstorend'), (51, 'disruptief'),
    (53, 'negatief over zichzelf denken'), (53, 'minderwaardigheid'), (53, 'onzeker'), (53, 'low self-esteem'),
    (56, 'ontremd sociaal contact'), (56, 'bodemloos'), (56, 'geen-bodemsyndroom'), (56, 'DSED'),
    (57, 'hoogrisico'), (57, 'risicozwangere'), (57, 'kwetsbare zwangere'), (57, 'kwetsbare moeder'), (57, 'high risk'),
    (58, 'niet erkend'), (58, 'geen erkenning'), (58, 'niet-erkend'), (58, 'zonder erkenning'), (58, 'not recognised'), (58, 'not recognized'),
    (59, 'goed onderbouwd'), (59, 'goed-onderbouwd'), (59, 'well substantiated'),
    (60, 'eerste aanwijzingen'), (60, 'eerste aanwijzing'), (60, 'first indications'),
    (61, 'goede aanwijzingen'), (61, 'good indications'),
    (62, 'sterke aanwijzingen'), (62, 'strong indications'),
    (63, 'KJP'), (63, 'Kenniscentrum Kinder- en Jeugdpsychiatrie'),
    (64, 'schoolkind'), (64, 'basisschoolkind'), (64, 'basisschoolleerling'), (64, 'basisschoolleeftijd'), (64, 'lagereschoolkind'), (64, 'schoolgaand kind'),
    (65, 'IMH'), (65, 'infant mental health'), (65, 'jonge kind'),
    (66, 'sensitief opvoeden'), (66, 'sensitief ouderschap'), (66, 'sensitief opvoedgedrag'), (66, 'responsief opvoeden'), (66, 'responsief ouderschap'), (66, 'sensitieve responsiviteit'), (66, 'sensitiviteit en responsiviteit'), (66, 'sensitive parenting'), (66, 'responsive parenting'), (66, 'sensitive responsiveness'),
    (68, 'verdrietig'), (68, 'verdriet'), (68, 'teruggetrokken'), (68, 'internaliserend'), (68, 'internaliserende problemen'),
    (69, 'emotioneel'), (69, 'emotionele'), (69, 'emoties'), (69, 'emotieregulatie'), (69, 'emotional'),
    (70, 'verstorend opvoedgedrag'), (70, 'verstorend opvoeden'), (70, 'verstorend ouderschap'), (70, 'disruptief opvoedgedrag'), (70, 'disruptief ouderschap'), (70, 'beangstigend opvoedgedrag'), (70, 'disruptive parenting'),
    (71, 'gehoorzaamheid'), (71, 'luisteren naar de ouders'),
    (72, 'stemmingsklachten'), (72, 'stemmingsproblemen'), (72, 'stemmingsproblematiek'),
    (73, 'risico''s'), (73, 'risicofactoren'), (73, 'risicofactor'), (73, 'risico'),
    (75, 'specialistische jeugdhulp'), (75, 'specialistische jeugdzorg'), (75, 'gespecialiseerde jeugdhulp'), (75, 'jeugd-ggz'), (75, 'jeugd ggz'), (75, 'jggz')
  ) as added (id, phrase)
  where exists (select 1 from synonym_group known where known.id = added.id)
  and not exists (
    select 1 from synonym known where known.group_id = added.id and known.phrase = added.phrase);

-- These lead to a term without meaning the same.
insert into term_synonym (term_id, synonym)
  select added.id, added.synonym from (values
    (4, 'uithuisgeplaatst'), (4, 'uithuisplaatsing'),
    (5, 'interlandelijke adoptie'),
    (101, 'JGZ-professional'), (101, 'wijkverpleegkundige'),
    (103, 'jeugd-ggz'), (103, 'ggz'), (103, 'jggz'), (103, 'kinder- en jeugdpsychiatrie'), (103, 'tweedelijns'), (103, 'specialistische ggz'),
    (201, 'bindingsproblemen'), (201, 'allemansvriend'),
    (202, 'onveilige hechting'), (202, 'onveilige gehechtheid'), (202, 'onveilig gehecht'), (202, 'insecure attachment'), (202, 'D-hechting'),
    (204, 'ruzie thuis'), (204, 'ruzie en geweld'), (204, 'ruzie tussen ouders'), (204, 'onveilige thuissituatie'), (204, 'getuige van huiselijk geweld'), (204, 'slachtoffer van huiselijk geweld'),
    (205, 'mishandeld kind'), (205, 'kind wordt geslagen'), (205, 'onveilige thuissituatie'), (205, 'fysieke mishandeling'), (205, 'lichamelijke mishandeling'),
    (209, 'gevlucht'),
    (213, 'moeilijk gedrag'), (213, 'druk gedrag'), (213, 'onhandelbaar'), (213, 'gedragsproblematiek'), (213, 'bijt'), (213, 'schopt'),
    (215, 'internaliserend'), (215, 'emotieregulatie'),
    (218, 'stemmingsklachten'), (218, 'humeurig'),
    (219, 'zelfdestructie'), (219, 'destructief'), (219, 'vernielzucht'), (219, 'zichzelf pijn doen'), (219, 'snijden')
  ) as added (id, synonym)
  where exists (select 1 from term known where known.id = added.id)
  and not exists (
    select 1 from term_synonym known where known.term_id = added.id and known.synonym = added.synonym);
