create sequence intervention_seq start with 1001 increment by 50;

-- The headline_ and age_ columns and name_key are derived from the descriptions and the name by the
-- rules of InterventionProfile; they stand here so that the database can filter and sort on them.
create table intervention (
  id bigint not null,
  slug varchar(100) not null,
  name varchar(200) not null,
  name_key varchar(600) not null,
  headline_status varchar(20),
  headline_level varchar(30),
  headline_precision varchar(10),
  headline_decided_on date,
  headline_valid_until date,
  headline_committee varchar(300),
  headline_reason varchar(2000),
  age_from integer,
  age_through integer,
  revision integer not null,
  changed_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint pk_intervention primary key (id),
  constraint uq_intervention_slug unique (slug),
  constraint ck_intervention_slug check (slug <> '' and slug = lower(slug)),
  constraint ck_intervention_revision check (revision >= 1),
  constraint ck_intervention_headline_status check (headline_status = any (array['RECOGNISED', 'CONDITIONAL', 'NOT_RECOGNISED', 'NOT_ASSESSED', 'IN_PROCEDURE', 'WITHDRAWN'])),
  constraint ck_intervention_headline_level check (headline_level = any (array['WELL_SUBSTANTIATED', 'FIRST_INDICATIONS', 'GOOD_INDICATIONS', 'STRONG_INDICATIONS'])),
  constraint ck_intervention_headline_precision check (headline_precision = any (array['EXACT', 'AT_LEAST'])),
  constraint ck_intervention_headline_level_fits check (headline_level is null or (headline_status is not null and headline_status = any (array['RECOGNISED', 'CONDITIONAL']))),
  constraint ck_intervention_headline_precision_fits check ((headline_level is null) = (headline_precision is null)),
  constraint ck_intervention_headline_dates check (headline_valid_until >= headline_decided_on),
  constraint ck_intervention_age_from check (age_from between -9 and 299),
  constraint ck_intervention_age_through check (age_through between -9 and 299),
  constraint ck_intervention_age_order check (age_from <= age_through)
);

create table intervention_alias (
  intervention_id bigint not null,
  position integer not null,
  name varchar(200) not null,
  origin varchar(10) not null,
  constraint pk_intervention_alias primary key (intervention_id, position),
  constraint uq_intervention_alias unique (intervention_id, name),
  constraint fk_intervention_alias_intervention foreign key (intervention_id) references intervention (id),
  constraint ck_intervention_alias_origin check (origin = any (array['SOURCE', 'EDITORS']))
);

create sequence description_seq start with 1001 increment by 50;

create table description (
  id bigint not null,
  intervention_id bigint not null,
  source_id bigint not null,
  position integer not null,
  consulted_on date not null,
  name_as_given varchar(200),
  summary varchar(2000),
  recognition_status varchar(20),
  recognition_level varchar(30),
  recognition_precision varchar(10),
  recognition_decided_on date,
  recognition_valid_until date,
  recognition_committee varchar(300),
  recognition_reason varchar(2000),
  target_group varchar(4000),
  age_from integer,
  age_through integer,
  contraindication_text varchar(4000),
  goal varchar(4000),
  approach varchar(8000),
  duration_and_intensity varchar(2000),
  costs_text varchar(2000),
  costs_amount numeric(12, 2),
  costs_year integer,
  materials_and_training varchar(4000),
  research varchar(8000),
  committee_reasoning varchar(8000),
  owner_and_contact varchar(2000),
  constraint pk_description primary key (id),
  constraint uq_description_statement unique (intervention_id, source_id, consulted_on),
  constraint fk_description_intervention foreign key (intervention_id) references intervention (id),
  constraint fk_description_source foreign key (source_id) references source (id),
  constraint ck_description_recognition_status check (recognition_status = any (array['RECOGNISED', 'CONDITIONAL', 'NOT_RECOGNISED', 'NOT_ASSESSED', 'IN_PROCEDURE', 'WITHDRAWN'])),
  constraint ck_description_recognition_level check (recognition_level = any (array['WELL_SUBSTANTIATED', 'FIRST_INDICATIONS', 'GOOD_INDICATIONS', 'STRONG_INDICATIONS'])),
  constraint ck_description_recognition_precision check (recognition_precision = any (array['EXACT', 'AT_LEAST'])),
  constraint ck_description_recognition_level_fits check (recognition_level is null or (recognition_status is not null and recognition_status = any (array['RECOGNISED', 'CONDITIONAL']))),
  constraint ck_description_recognition_precision_fits check ((recognition_level is null) = (recognition_precision is null)),
  constraint ck_description_recognition_stated check (recognition_status is not null or (recognition_decided_on is null and recognition_valid_until is null and recognition_committee is null and recognition_reason is null)),
  constraint ck_description_recognition_dates check (recognition_valid_until >= recognition_decided_on),
  constraint ck_description_age_from check (age_from between -9 and 299),
  constraint ck_description_age_through check (age_through between -9 and 299),
  constraint ck_description_age_order check (age_from <= age_through),
  constraint ck_description_costs_year check (costs_year between 1990 and 2200),
  constraint ck_description_costs_amount check (costs_amount >= 0)
);

create index ix_description_source on description (source_id);

create table description_category (
  description_id bigint not null,
  category varchar(20) not null,
  constraint pk_description_category primary key (description_id, category),
  constraint fk_description_category_description foreign key (description_id) references description (id),
  constraint ck_description_category check (category = any (array['PREVENTION', 'TREATMENT']))
);

create table description_audience (
  description_id bigint not null,
  audience varchar(20) not null,
  constraint pk_description_audience primary key (description_id, audience),
  constraint fk_description_audience_description foreign key (description_id) references description (id),
  constraint ck_description_audience check (audience = any (array['PROFESSIONALS', 'POLICYMAKERS']))
);

create table description_term (
  description_id bigint not null,
  role varchar(20) not null,
  term_id bigint not null,
  constraint pk_description_term primary key (description_id, role, term_id),
  constraint fk_description_term_description foreign key (description_id) references description (id),
  constraint fk_description_term_term foreign key (term_id) references term (id),
  constraint ck_description_term_role check (role = any (array['RECIPIENT', 'SITUATION', 'CONTRAINDICATION', 'PROVIDER', 'THEME', 'METHOD', 'SETTING']))
);

create index ix_description_term_term on description_term (term_id, role);

create table description_link (
  description_id bigint not null,
  position integer not null,
  title varchar(300) not null,
  url varchar(1000) not null,
  audience varchar(20),
  constraint pk_description_link primary key (description_id, position),
  constraint fk_description_link_description foreign key (description_id) references description (id),
  constraint ck_description_link_audience check (audience = any (array['PROFESSIONALS', 'POLICYMAKERS'])),
  constraint ck_description_link_url check (url like 'http://%' or url like 'https://%')
);

-- Where in the source each statement stands.
create table description_citation (
  description_id bigint not null,
  position integer not null,
  field varchar(30) not null,
  section varchar(300) not null,
  item varchar(300),
  constraint pk_description_citation primary key (description_id, position),
  constraint fk_description_citation_description foreign key (description_id) references description (id),
  constraint ck_description_citation_field check (field = any (array[
    'NAME', 'SUMMARY', 'CATEGORIES', 'RECOGNITION', 'TARGET_GROUP', 'AGE', 'RECIPIENTS', 'SITUATIONS',
    'CONTRAINDICATIONS', 'GOAL', 'APPROACH', 'THEMES', 'METHODS', 'SETTINGS', 'DURATION', 'PROVIDERS',
    'COSTS', 'MATERIALS', 'RESEARCH', 'REASONING', 'OWNER', 'AUDIENCES', 'LINKS']))
);
