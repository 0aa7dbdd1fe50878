package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was published stays as it was, also for whoever writes to the database directly. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class RevisionsStayTest {

  @Autowired private JdbcClient database;

  private List<Map<String, Object>> revisions() {
    return database.sql("select * from revision order by entry_id, number").query().listOfRows();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update revision set reason = 'anders'",
        "update revision set content = content where number = 1",
        "delete from revision",
        "delete from revision where entry_id = (select id from entry where slug = 'nika')"
      })
  void refusesToChangeOrDeleteARevision(String sql) {
    List<Map<String, Object>> before = revisions();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> database.sql(sql).update())
        .withStackTraceContaining("A revision is never changed and never deleted");

    assertThat(revisions()).isNotEmpty().isEqualTo(before);
  }

  @Test
  void refusesToEmptyTheTable() {
    int before = revisions().size();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> database.sql("truncate table revision").update());

    assertThat(revisions()).hasSize(before);
  }
}
