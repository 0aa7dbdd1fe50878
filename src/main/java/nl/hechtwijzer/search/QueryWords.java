package nl.hechtwijzer.search;

import java.util.Map;
import nl.hechtwijzer.intervention.PublishedWords;

/** The published words of what only a query knows: validity today, order and view. */
public final class QueryWords {

  public static final PublishedWords<Validity> VALIDITY =
      new PublishedWords<>(
          Validity.class,
          Map.of(
              Validity.VALID, "geldig",
              Validity.LAPSED, "verlopen",
              Validity.EXPIRING, "loopt-af",
              Validity.NOT_STATED, "niet-vermeld"));

  public static final PublishedWords<SortOrder> SORT =
      new PublishedWords<>(
          SortOrder.class,
          Map.of(
              SortOrder.RELEVANCE, "relevantie",
              SortOrder.NAME, "naam",
              SortOrder.LEVEL, "niveau",
              SortOrder.CHANGED, "gewijzigd"));

  public static final PublishedWords<View> VIEW =
      new PublishedWords<>(View.class, Map.of(View.CARDS, "kaarten", View.TABLE, "tabel"));

  private QueryWords() {}
}
