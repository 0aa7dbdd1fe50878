package nl.hechtwijzer.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/**
 * Shows what goes to the database: {@code assertThat(statements.during(() ->
 * pages.get("/"))).hasSize(2)}. In a rolled back test, flush and clear the entity manager first, or
 * what the test itself left in it is counted or spared.
 *
 * <p>Hibernate's own statistics count every thread, and so also what the application does by the
 * clock.
 */
public class SqlStatements implements StatementInspector, HibernatePropertiesCustomizer {

  private static final ThreadLocal<@Nullable List<String>> COLLECTED = new ThreadLocal<>();

  /** The SQL statements that this work prepares, in order. */
  public List<String> during(ThrowingCallable work) {
    List<String> statements = new ArrayList<>();
    COLLECTED.set(statements);
    try {
      work.call();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("The work whose statements are counted failed", e);
    } finally {
      COLLECTED.remove();
    }
    return statements;
  }

  @Override
  public String inspect(String sql) {
    List<String> statements = COLLECTED.get();
    if (statements != null) {
      statements.add(sql);
    }
    return sql;
  }

  @Override
  public void customize(Map<String, Object> hibernateProperties) {
    hibernateProperties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
  }
}
