package nl.hechtwijzer.editing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts away what tests published: nothing that was public goes for ever. */
final class MadeByTests {

  private MadeByTests() {}

  /** Takes every entry whose slug begins with {@code proef-} away from the public and the work. */
  static void forget(JdbcClient database, ChangeEntry change, Author who) {
    database
        .sql(
            """
            update draft set state = 'DISCARDED'
            where state <> 'PUBLISHED' and entry_id in (
              select id from entry where slug like 'proef-%' or slug is null)
            """)
        .update();
    database
        .sql(
            "select id from entry where state <> 'ARCHIVED' and (slug like 'proef-%' or slug is null)")
        .query(Long.class)
        .list()
        .forEach(entry -> change.archive(entry, "", who));
  }
}
