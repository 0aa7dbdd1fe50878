package nl.hechtwijzer.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the home page tells about the catalogue, ready to show. */
public interface CatalogueOverview {

  /** The catalogue as it is now, with its words in the visitor's language. */
  Overview overview(Wording wording);

  /**
   * The catalogue at a glance.
   *
   * @param interventions how many interventions there are
   * @param prevention how many of them prevent
   * @param treatment how many of them treat
   * @param evidenceMap how many there are at each level of recognition
   * @param latest the latest changes, newest first
   */
  record Overview(
      int interventions,
      int prevention,
      int treatment,
      EvidenceMap evidenceMap,
      List<Change> latest) {

    /** Keeps its own copy of the changes. */
    public Overview {
      latest = List.copyOf(latest);
    }
  }

  /**
   * A table of recognition against category.
   *
   * @param columns the headings of the columns, such as "Preventie"
   * @param rows the levels, highest first
   */
  record EvidenceMap(List<String> columns, List<Row> rows) {

    /** Refuses a row that does not fit under the columns. */
    public EvidenceMap {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("Not a cell for every column: " + row.label());
        }
      }
    }
  }

  /**
   * One level.
   *
   * @param label its name, such as "Goed onderbouwd"
   * @param mark the level as a small drawing
   * @param cells the numbers, one for each column
   */
  record Row(String label, RecognitionMark mark, List<Cell> cells) {

    /** Keeps its own copy of the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One number.
   *
   * @param count how many interventions
   * @param url the list of them, without language prefix; null when there are none
   * @param description what the number counts, for those who do not see the table
   */
  record Cell(int count, @Nullable String url, String description) {}

  /**
   * One change.
   *
   * @param name the intervention's name
   * @param url its page, without language prefix
   * @param on the day of the change
   */
  record Change(String name, String url, LocalDate on) {}
}
