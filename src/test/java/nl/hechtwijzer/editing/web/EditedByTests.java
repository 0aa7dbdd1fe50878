package nl.hechtwijzer.editing.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests made and nobody else may find: drafts, entries that were never public, terms. */
final class EditedByTests {

  private EditedByTests() {}

  static void forget(JdbcClient database) {
    String drafts = "(select id from draft where entry_id in " + entries() + ")";
    List.of(
            "delete from draft_editor where draft_id in " + drafts,
            "delete from draft_copy where draft_id in " + drafts,
            "delete from draft_comment where draft_id in " + drafts,
            "delete from draft where entry_id in " + entries(),
            "delete from entry where id in " + entries(),
            "delete from term_synonym where term_id > 1000",
            "delete from term where id > 1000")
        .forEach(statement -> database.sql(statement).update());
  }

  private static String entries() {
    return "(select id from entry where last_revision = 0)";
  }
}
