package nl.hechtwijzer.testing.catalogue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.vocabulary.TermList;
import org.flywaydb.core.Flyway;

/**
 * Makes a catalogue of any size in a database, on which the application then starts. See
 * src/docs/performance.md for the command.
 */
public final class GenerateCatalogue {

  private static final long SEED = 20_261_122;
  private static final int SOURCES = 40;
  private static final int TOLD_EVERY = 100_000;

  private GenerateCatalogue() {}

  /**
   * Migrates the database and adds entries to it.
   *
   * @param arguments how many entries, the address of the database ({@code jdbc:h2:file:…} or
   *     {@code jdbc:postgresql:…}), and, where it needs them, user and password
   */
  public static void main(String[] arguments) throws SQLException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("How many entries, and in which database?");
    }
    int entries = Integer.parseInt(arguments[0]);
    String user = arguments.length > 2 ? arguments[2] : "";
    String password = arguments.length > 3 ? arguments[3] : "";
    long begun = System.nanoTime();
    fill(arguments[1], user, password, entries);
    System.out.printf(
        "%,d entries in %.1f s%n", entries, (System.nanoTime() - begun) / 1_000_000_000.0);
  }

  /** Migrates this database and adds so many entries to it. */
  public static void fill(String url, String user, String password, int entries)
      throws SQLException {
    migrate(url, user, password);
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      withoutReferences(connection, true);
      write(connection, entries);
      withoutReferences(connection, false);
    }
  }

  /** As the application does when it starts. */
  private static void migrate(String url, String user, String password) {
    String vendor = url.startsWith("jdbc:h2:") ? "h2" : "postgresql";
    Flyway.configure()
        .locations("classpath:db/migration", "classpath:db/" + vendor)
        .dataSource(url, user, password)
        .load()
        .migrate();
  }

  private static void write(Connection connection, int entries) throws SQLException {
    try (CatalogueWriter writer = new CatalogueWriter(connection)) {
      writer.addSources(SOURCES);
      Map<TermList, List<String>> terms = writer.terms();
      GeneratedEntries generated = new GeneratedEntries(SEED, writer.sources(), terms);
      for (int i = 1; i <= entries; i++) {
        writer.write(generated.next(), generated.changedAt());
        if (i % TOLD_EVERY == 0) {
          System.out.printf("%,d%n", i);
        }
      }
      writer.finish();
    }
  }

  /** Every reference is one that was just read or written; checking each takes half the time. */
  private static void withoutReferences(Connection connection, boolean unchecked)
      throws SQLException {
    boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          h2
              ? "set referential_integrity " + !unchecked
              : "set session_replication_role = " + (unchecked ? "replica" : "origin"));
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }
}
