package nl.hechtwijzer.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The database itself refuses what the domain refuses, whoever writes to it. */
// Spring does not carry a subclass's @Transactional over to the methods of this class.
@Transactional
abstract class DatabaseRulesTest {

  @Autowired private JdbcTemplate database;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          uq_intervention_slug                     | update intervention set slug = 'nika' where slug = 'pcit'
          uq_intervention_slug                     | insert into intervention (id, slug, name, name_key, revision, changed_at) values (900, 'nika', 'NIKA', 'nika', 1, current_timestamp)
          ck_intervention_slug                     | update intervention set slug = 'NIKA' where slug = 'nika'
          ck_intervention_slug                     | update intervention set slug = '' where slug = 'nika'
          ck_intervention_revision                 | update intervention set revision = 0 where slug = 'nika'
          ck_intervention_age_order                | update intervention set age_from = 13, age_through = 12 where slug = 'nika'
          ck_intervention_age_from                 | update intervention set age_from = -10 where slug = 'nika'
          ck_intervention_age_through              | update intervention set age_through = 300 where slug = 'nika'
          ck_intervention_headline_status          | update intervention set headline_status = 'PERHAPS' where slug = 'mbt-k'
          ck_intervention_headline_level           | update intervention set headline_level = 'SOME' where slug = 'nika'
          ck_intervention_headline_precision       | update intervention set headline_precision = 'ABOUT' where slug = 'nika'
          ck_intervention_headline_level_fits      | update intervention set headline_status = 'WITHDRAWN' where slug = 'nika'
          ck_intervention_headline_level_fits      | update intervention set headline_status = null where slug = 'nika'
          ck_intervention_headline_precision_fits  | update intervention set headline_precision = null where slug = 'nika'
          ck_intervention_headline_precision_fits  | update intervention set headline_level = null where slug = 'nika'
          ck_intervention_headline_dates           | update intervention set headline_decided_on = date '2026-11-22', headline_valid_until = date '2026-11-21' where slug = 'nika'
          uq_intervention_alias                    | insert into intervention_alias (intervention_id, position, name, origin) values (7, 1, 'Parent-Child Interaction Therapy', 'SOURCE')
          ck_intervention_alias_origin             | update intervention_alias set origin = 'HEARSAY'
          uq_description_statement                 | insert into description (id, intervention_id, source_id, position, consulted_on) values (900, 5, 2, 2, date '2026-11-22')
          ck_description_age_order                 | update description set age_from = 13, age_through = 12 where id = 1
          ck_description_age_from                  | update description set age_from = -10 where id = 1
          ck_description_age_through               | update description set age_through = 300 where id = 1
          ck_description_recognition_status        | update description set recognition_status = 'PERHAPS' where id = 11
          ck_description_recognition_level         | update description set recognition_level = 'SOME' where id = 1
          ck_description_recognition_precision     | update description set recognition_precision = 'ABOUT' where id = 1
          ck_description_recognition_level_fits    | update description set recognition_status = 'NOT_ASSESSED' where id = 1
          ck_description_recognition_level_fits    | update description set recognition_status = null where id = 1
          ck_description_recognition_precision_fits| update description set recognition_precision = null where id = 1
          ck_description_recognition_precision_fits| update description set recognition_level = null where id = 1
          ck_description_recognition_stated        | update description set recognition_status = null where id = 11
          ck_description_recognition_dates         | update description set recognition_decided_on = date '2026-11-22', recognition_valid_until = date '2026-11-21' where id = 1
          ck_description_costs_year                | update description set costs_year = 1989 where id = 1
          ck_description_costs_amount              | update description set costs_amount = -1 where id = 1
          ck_description_category                  | insert into description_category (description_id, category) values (1, 'OTHER')
          ck_description_audience                  | insert into description_audience (description_id, audience) values (1, 'PARENTS')
          ck_description_term_role                 | insert into description_term (description_id, role, term_id) values (1, 'OTHER', 1)
          fk_description_term_term                 | insert into description_term (description_id, role, term_id) values (1, 'RECIPIENT', 900)
          ck_description_link_url                  | insert into description_link (description_id, position, title, url) values (1, 0, 'Meer', 'ftp://example.org')
          ck_description_citation_field            | insert into description_citation (description_id, position, field, section) values (1, 90, 'OTHER', 'Deel')
          uq_term_slug                             | update term set slug = 'moeder' where list = 'RECIPIENT' and slug = 'kind'
          ck_term_list                             | update term set list = 'OTHER' where id = 1
          ck_term_slug                             | update term set slug = 'Moeder' where id = 1
          uq_source_key                            | update source set source_key = 'nji-erkende-interventies' where id = 2
          ck_source_key                            | update source set source_key = 'NJI' where id = 1
          ck_catalogue_version_single              | insert into catalogue_version (id, number, changed_at) values (2, 1, current_timestamp)
          ck_catalogue_version_number              | update catalogue_version set number = -1
          """)
  void refuses(String constraint, String statement) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> database.update(statement))
        .satisfies(refusal -> assertThat(refusal).message().containsIgnoringCase(constraint));
  }
}
