package nl.hechtwijzer.testing;

@PostgresTest
class MigrationOnPostgresTest extends MigrationTest {

  MigrationOnPostgresTest() {
    super("PostgreSQL");
  }
}
