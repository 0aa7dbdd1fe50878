package nl.hechtwijzer.testing.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries straight into the tables, in batches, because thousands of them a second do not go
 * through entities. A test reads them back through the entities and compares.
 */
public final class CatalogueWriter implements AutoCloseable {

  private static final int BATCH = 2_000;

  /** Far enough beyond what was written that identifiers handed out in blocks do not meet it. */
  private static final int ROOM = 1_000;

  private final Connection connection;
  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private final Map<String, Long> sources = new LinkedHashMap<>();
  private final Map<TermList, Map<String, Long>> terms = new EnumMap<>(TermList.class);
  private long lastEntry;
  private long lastDescription;
  private int waiting;

  /**
   * @param connection to a migrated database; it is committed here, and left open
   */
  public CatalogueWriter(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    read("select id, source_key from source order by position, id", this::readSource);
    read("select id, list, slug from term order by position, id", this::readTerm);
    lastEntry = number("select max(id) from intervention");
    lastDescription = number("select max(id) from description");
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void read(String query, Row row) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        row.read(rows);
      }
    }
  }

  private void readSource(ResultSet row) throws SQLException {
    sources.put(row.getString(2), row.getLong(1));
  }

  private void readTerm(ResultSet row) throws SQLException {
    terms
        .computeIfAbsent(TermList.valueOf(row.getString(2)), any -> new LinkedHashMap<>())
        .put(row.getString(3), row.getLong(1));
  }

  private long number(String query) throws SQLException {
    long[] number = new long[1];
    read(query, row -> number[0] = row.getLong(1));
    return number[0];
  }

  /** The keys of all sources, in their order. */
  public List<String> sources() {
    return List.copyOf(sources.keySet());
  }

  /** The slugs of all terms, in their order. */
  public Map<TermList, List<String>> terms() {
    Map<TermList, List<String>> slugs = new EnumMap<>(TermList.class);
    terms.forEach((list, known) -> slugs.put(list, List.copyOf(known.keySet())));
    return slugs;
  }

  /** Adds sources until there are so many. */
  public void addSources(int atLeast) throws SQLException {
    long id = number("select max(id) from source");
    for (int made = sources.size() + 1; made <= atLeast; made++) {
      id++;
      String key = "gemaakte-bron-" + made;
      rows("source (id, source_key, title, publisher, location, about, position)")
          .add(
              id,
              key,
              "Gemaakte bron " + made,
              "Uitgever " + made,
              "Overzicht",
              "Een bron om mee te meten; ze bestaat niet.",
              made);
      sources.put(key, id);
    }
    flush();
    restart("source_seq", id);
  }

  /** Writes one entry. */
  public void write(InterventionContent content, Instant changedAt) throws SQLException {
    InterventionProfile profile = InterventionProfile.of(content);
    Recognition headline = profile.recognition().map(Stated::value).orElse(null);
    AgeRange age = profile.age().map(Stated::value).orElse(null);
    lastEntry++;
    rows("intervention (id, slug, name, name_key, headline_status, headline_level,"
            + " headline_precision, headline_decided_on, headline_valid_until,"
            + " headline_committee, headline_reason, age_from, age_through, revision, changed_at)")
        .add(
            lastEntry,
            content.slug(),
            content.name(),
            NameKey.of(content.name()),
            name(headline == null ? null : headline.status()),
            name(headline == null ? null : headline.level()),
            name(headline == null ? null : headline.precision()),
            headline == null ? null : headline.decidedOn(),
            headline == null ? null : headline.validUntil(),
            headline == null ? null : headline.committee(),
            headline == null ? null : headline.reason(),
            age == null ? null : age.fromMonths(),
            age == null ? null : age.throughMonths(),
            1,
            OffsetDateTime.ofInstant(changedAt, ZoneOffset.UTC));
    for (int i = 0; i < content.aliases().size(); i++) {
      Alias alias = content.aliases().get(i);
      rows("intervention_alias (intervention_id, position, name, origin)")
          .add(lastEntry, i, alias.name(), name(alias.origin()));
    }
    for (int i = 0; i < content.descriptions().size(); i++) {
      write(content.descriptions().get(i), i);
    }
    waiting++;
    if (waiting >= BATCH) {
      flush();
    }
  }

  private void write(DescriptionContent description, int position) throws SQLException {
    if (description.costs() != null || !description.links().isEmpty()) {
      throw new IllegalArgumentException("Costs and links are not written yet");
    }
    lastDescription++;
    Recognition recognition = description.recognition();
    AgeRange age = description.targetGroup().age();
    rows("description (id, intervention_id, source_id, position, consulted_on, name_as_given,"
            + " summary, recognition_status, recognition_level, recognition_precision,"
            + " recognition_decided_on, recognition_valid_until, recognition_committee,"
            + " recognition_reason, target_group, age_from, age_through, contraindication_text,"
            + " goal, approach, duration_and_intensity, materials_and_training, research,"
            + " committee_reasoning, owner_and_contact)")
        .add(
            lastDescription,
            lastEntry,
            Objects.requireNonNull(sources.get(description.source()), description.source()),
            position,
            description.consultedOn(),
            description.nameAsGiven(),
            description.summary(),
            name(recognition == null ? null : recognition.status()),
            name(recognition == null ? null : recognition.level()),
            name(recognition == null ? null : recognition.precision()),
            recognition == null ? null : recognition.decidedOn(),
            recognition == null ? null : recognition.validUntil(),
            recognition == null ? null : recognition.committee(),
            recognition == null ? null : recognition.reason(),
            description.targetGroup().text(),
            age == null ? null : age.fromMonths(),
            age == null ? null : age.throughMonths(),
            description.targetGroup().contraindicationText(),
            description.goal(),
            description.approach(),
            description.durationAndIntensity(),
            description.materialsAndTraining(),
            description.research(),
            description.text(DescriptionField.REASONING),
            description.ownerAndContact());
    writeSets(description);
  }

  private void writeSets(DescriptionContent description) throws SQLException {
    for (var category : description.categories()) {
      rows("description_category (description_id, category)").add(lastDescription, name(category));
    }
    for (var audience : description.audiences()) {
      rows("description_audience (description_id, audience)").add(lastDescription, name(audience));
    }
    for (TermRole role : TermRole.values()) {
      Map<String, Long> known = terms.getOrDefault(role.list(), Map.of());
      for (String slug : description.terms(role)) {
        rows("description_term (description_id, role, term_id)")
            .add(lastDescription, name(role), Objects.requireNonNull(known.get(slug), slug));
      }
    }
    int position = 0;
    for (var places : description.places().entrySet()) {
      for (var place : places.getValue()) {
        rows("description_citation (description_id, position, field, section, item)")
            .add(lastDescription, position, name(places.getKey()), place.section(), place.item());
        position++;
      }
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private Rows rows(String table) throws SQLException {
    Rows rows = tables.get(table);
    if (rows == null) {
      rows = new Rows(table);
      tables.put(table, rows);
    }
    return rows;
  }

  /** What is to be inserted into one table. */
  private final class Rows {

    private final PreparedStatement insert;

    Rows(String table) throws SQLException {
      String marks = table.replaceAll("[^,]", "").replace(",", "?, ") + "?";
      insert = connection.prepareStatement("insert into " + table + " values (" + marks + ")");
    }

    void add(@Nullable Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.addBatch();
    }
  }

  private void flush() throws SQLException {
    for (Rows rows : tables.values()) {
      rows.insert.executeBatch();
    }
    connection.commit();
    waiting = 0;
  }

  private void restart(String sequence, long last) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "alter sequence " + sequence + " restart with " + (Math.max(last, ROOM) + ROOM));
    }
    connection.commit();
  }

  /** Writes what is left and makes the database ready for the application, as a new version. */
  public void finish() throws SQLException {
    flush();
    restart("intervention_seq", lastEntry);
    restart("description_seq", lastDescription);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "update catalogue_version set number = number + 1, changed_at = current_timestamp");
      statement.execute("analyze");
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows : tables.values()) {
      rows.insert.close();
    }
  }
}
