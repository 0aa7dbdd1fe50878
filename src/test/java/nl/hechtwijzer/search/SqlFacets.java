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
import nl.hechtwijzer.testing.catalogue.GenerateCatalogue;

/**
 * The same questions in SQL, as an application without an index would ask them: one page, the
 * number of all, and for every key how many entries have each value.
 */
final class SqlFacets implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final Connection connection;

  private SqlFacets(EmbeddedPostgres server, String url) throws SQLException {
    this.server = server;
    this.connection = DriverManager.getConnection(url, "postgres", "postgres");
  }

  /** Starts a PostgreSQL and writes the generated catalogue to it. */
  static SqlFacets onPostgres(int entries) throws IOException, SQLException {
    EmbeddedPostgres server = EmbeddedPostgres.start();
    String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    GenerateCatalogue.fill(url, "postgres", "postgres", entries);
    return new SqlFacets(server, url);
  }

  /** One page and all counts. */
  List<String> ask(SearchQuery query) throws SQLException {
    String where = where(query);
    List<String> answer = new ArrayList<>();
    read("select count(*) from intervention i where " + where, answer);
    read(
        "select i.slug from intervention i where " + where + " order by i.name_key limit 20",
        answer);
    String described =
        " join description d on d.id = x.description_id"
            + " join intervention i on i.id = d.intervention_id where "
            + where;
    read(
        "select x.category, count(distinct i.id) from description_category x"
            + described
            + " group by x.category",
        answer);
    read(
        "select x.audience, count(distinct i.id) from description_audience x"
            + described
            + " group by x.audience",
        answer);
    read(
        "select x.role, x.term_id, count(distinct i.id) from description_term x"
            + described
            + " and x.role in ('SITUATION', 'RECIPIENT', 'PROVIDER') group by x.role, x.term_id",
        answer);
    read(
        "select d.source_id, count(distinct i.id) from description d"
            + " join intervention i on i.id = d.intervention_id where "
            + where
            + " group by d.source_id",
        answer);
    read(
        "select i.headline_status, i.headline_level, i.headline_precision, count(*)"
            + " from intervention i where "
            + where
            + " group by 1, 2, 3",
        answer);
    read(
        "select i.headline_valid_until < current_date, count(*) from intervention i where "
            + where
            + " group by 1",
        answer);
    read(
        "select i.age_from, i.age_through, count(*) from intervention i where "
            + where
            + " group by 1, 2",
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

  private static String where(SearchQuery query) {
    List<String> conditions = new ArrayList<>();
    conditions.add("true");
    for (String word : query.text().isEmpty() ? new String[0] : query.text().split(" ", -1)) {
      String like = " ilike '%" + word + "%'";
      conditions.add(
          "(i.name"
              + like
              + " or exists (select 1 from description t where t.intervention_id = i.id and"
              + " (t.summary"
              + like
              + " or t.target_group"
              + like
              + " or t.goal"
              + like
              + " or t.approach"
              + like
              + ")))");
    }
    for (FacetChoice choice : query.choices()) {
      conditions.add(condition(choice));
    }
    return String.join(" and ", conditions);
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
