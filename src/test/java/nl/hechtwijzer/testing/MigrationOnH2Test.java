package nl.hechtwijzer.testing;

@RepositoryTest
class MigrationOnH2Test extends MigrationTest {

  MigrationOnH2Test() {
    super("H2");
  }
}
