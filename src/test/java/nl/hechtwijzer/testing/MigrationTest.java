package nl.hechtwijzer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One set of migrations serves both databases; Hibernate has found its entities in the result, or
 * nothing would start.
 */
abstract class MigrationTest {

  private final String product;

  @Autowired private Flyway flyway;
  @Autowired private DataSource dataSource;
  @Autowired private EntityManager entityManager;
  @Autowired private SqlStatements statements;

  MigrationTest(String product) {
    this.product = product;
  }

  @Test
  void appliesEveryMigration() throws SQLException {
    assertThat(flyway.info().all()).isNotEmpty();
    assertThat(Arrays.stream(flyway.info().all()))
        .allMatch(migration -> migration.getState() == MigrationState.SUCCESS);
    try (Connection connection = dataSource.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product);
    }
  }

  @Test
  void countsStatements() {
    assertThat(
            statements.during(
                () -> {
                  entityManager.createNativeQuery("select 1").getSingleResult();
                  entityManager.createNativeQuery("select 2").getSingleResult();
                }))
        .containsExactly("select 1", "select 2");
  }
}
