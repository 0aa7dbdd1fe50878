package nl.hechtwijzer.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives the application under test an empty PostgreSQL database of its own, on a server that all
 * tests share and that ends with them.
 */
class EmbeddedPostgresDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /**
   * As many servers are set up: words are sorted as in Dutch, and spaces and hyphens count for
   * nothing. The application has to put things in the same order all the same.
   */
  private static final String AS_A_LANGUAGE_SORTS = "nl-u-ka-shifted";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = Server.SHARED.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create database %s template template0 encoding 'UTF8' locale_provider icu icu_locale '%s'"
              .formatted(name, AS_A_LANGUAGE_SORTS));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create database " + name, e);
    }
    TestPropertyValues.of(
            "spring.datasource.url=" + Server.SHARED.getJdbcUrl("postgres", name),
            "spring.datasource.username=postgres",
            "spring.datasource.password=postgres")
        .applyTo(context);
  }

  /** Started when first asked for; it stops itself when the JVM ends. */
  private static final class Server {

    static final EmbeddedPostgres SHARED = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL does not start", e);
      }
    }
  }
}
