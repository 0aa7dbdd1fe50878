package nl.hechtwijzer.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hechtwijzer.testing.catalogue.GenerateCatalogue;

/**
 * The same questions in SQL, as an application without an index of its own would ask them: one
 * page, and in one statement the number of all and for every key how many entries have each value.
 * The entries that are meant are looked up once for all counts. Texts are looked up by PostgreSQL's
 * own search for Dutch words, with the index that it has for that.
 */
final class SqlFacets implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final Connection connection;

  private SqlFacets(EmbeddedPostgres server, String url) throws SQLException {
    this.server = server;
    this.connection = DriverManager.getConnection(url, "postgres", "postgres");
  }

  /** Starts a PostgreSQL, with room for all of it in memory, and writes the catalogue to it. */
  static SqlFacets onPostgres(int entries) throws IOException, SQLException {
    long begun = System.nanoTime();
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("work_mem", "128MB")
            .setServerConfig("maintenance_work_mem", "512MB")
            .setServerConfig("jit", "off")
            .setServerConfig("random_page_cost", "1.1")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("fsync", "off")
            .start();
    String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    GenerateCatalogue.fill(url, "postgres", "postgres", entries);
    tell("PostgreSQL filled", begun);
    SqlFacets facets = new SqlFacets(server, url);
    facets.prepare();
    tell("and made ready for texts", begun);
    return facets;
  }

  private static void tell(String what, long begun) {
    System.out.printf(
        Locale.ROOT, "SQL: %s after %.1f s%n", what, (System.nanoTime() - begun) / 1_000_000_000.0);
  }

  private void prepare() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table words (intervention_id bigint primary key, said tsvector not null)");
      statement.execute(
          "insert into words select i.id, to_tsvector('dutch', i.name || ' ' || coalesce(string_agg("
              + "concat_ws(' ', d.summary, d.target_group, d.goal, d.approach), ' '), ''))"
              + " from intervention i left join description d on d.intervention_id = i.id"
              + " group by i.id");
      statement.execute("create index ix_words on words using gin (said)");
      statement.execute("vacuum analyze");
    }
  }

  /** One page and all counts. */
  List<String> ask(SearchQuery query) throws SQLException {
    String where = where(query);
    List<String> answer = new ArrayList<>();
    String order =
        query.text().isEmpty() ? "" : "ts_rank(w.said, " + asked(query.text()) + ") desc, ";
    read(
        "select i.slug from intervention i"
            + (order.isEmpty() ? "" : " join words w on w.intervention_id = i.id")
            + where
            + " order by "
            + order
            + "i.name_key limit 20",
        answer);
    read(
        "with found as materialized (select i.id, headline_status, headline_level,"
            + " headline_precision, headline_valid_until, age_from, age_through from intervention i"
            + where
            + "), described as materialized (select d.id, d.source_id, d.intervention_id as entry"
            + " from description d join found f on f.id = d.intervention_id)"
            + " select 'all', '', count(*) from found"
            + " union all select 'category', category, count(*) from (select distinct x.category,"
            + " d.entry from description_category x join described d on d.id = x.description_id) c"
            + " group by 2"
            + " union all select 'audience', audience, count(*) from (select distinct x.audience,"
            + " d.entry from description_audience x join described d on d.id = x.description_id) a"
            + " group by 2"
            + " union all select role, term_id::text, count(*) from (select distinct x.role,"
            + " x.term_id, d.entry from description_term x join described d"
            + " on d.id = x.description_id where x.role in ('SITUATION', 'RECIPIENT', 'PROVIDER')) t"
            + " group by 1, 2"
            + " union all select 'source', source_id::text, count(*) from (select distinct"
            + " source_id, entry from described) s group by 2"
            + " union all select 'level', concat_ws(' ', headline_status, headline_level,"
            + " headline_precision), count(*) from found group by 2"
            + " union all select 'valid', (headline_valid_until < current_date)::text, count(*)"
            + " from found group by 2"
            + " union all select 'age', concat_ws('-', age_from, age_through), count(*)"
            + " from found group by 2",
        answer);
    return answer;
  }

  private void read(String query, List<String> answer) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answer.add(rows.getString(1));
      }
    }
  }

  private static String asked(String text) {
    return "plainto_tsquery('dutch', '" + text.replace("'", "''") + "')";
  }

  private static String where(SearchQuery query) {
    List<String> conditions = new ArrayList<>();
    if (!query.text().isEmpty()) {
      conditions.add(
          "i.id in (select s.intervention_id from words s where s.said @@ "
              + asked(query.text())
              + ")");
    }
    for (FacetChoice choice : query.choices()) {
      conditions.add(condition(choice));
    }
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static String condition(FacetChoice choice) {
    String described =
        "exists (select 1 from description e %s where e.intervention_id = i.id and %s)";
    if (choice instanceof FacetChoice.CategoryIs category) {
      return String.format(
          described,
          "join description_category y on y.description_id = e.id",
          "y.category = '" + category.category() + "'");
    }
    if (choice instanceof FacetChoice.AudienceIs audience) {
      return String.format(
          described,
          "join description_audience y on y.description_id = e.id",
          "y.audience = '" + audience.audience() + "'");
    }
    if (choice instanceof FacetChoice.TermIs term) {
      return String.format(
          described,
          "join description_term y on y.description_id = e.id join term z on z.id = y.term_id",
          "y.role = '" + term.role() + "' and z.slug = '" + term.value() + "'");
    }
    if (choice instanceof FacetChoice.SourceIs) {
      return String.format(
          described,
          "join source z on z.id = e.source_id",
          "z.source_key = '" + choice.value() + "'");
    }
    if (choice instanceof FacetChoice.AgeIs age) {
      return String.format(
          "i.age_from <= %d and i.age_through >= %d",
          age.age().throughMonth(), age.age().fromMonth());
    }
    return choice instanceof FacetChoice.ValidityIs
        ? "i.headline_valid_until >= current_date"
        : "i.headline_level = 'GOOD_INDICATIONS'";
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.close();
  }
}
