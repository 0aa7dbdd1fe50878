package nl.hechtwijzer.editing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hechtwijzer.editing.EntryListing.Line;
import nl.hechtwijzer.editing.EntryListing.OpenDraft;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.site.UseCase;

/** Finds entries, public or not. Whatever is asked takes three statements at most. */
@UseCase(readOnly = true)
public class FindEntries {

  private final EntityManager database;
  private final Drafts drafts;

  FindEntries(EntityManager database, Drafts drafts) {
    this.database = database;
    this.drafts = drafts;
  }

  /** One page of what answers the question; the last page when a later one is asked for. */
  public EntryListing find(EntryQuery asked) {
    String where = where(asked);
    long total =
        filled("select count(entry) from Entry entry" + where, Long.class, asked).getSingleResult();
    int pages = (int) Math.max(1, (total + EntryQuery.PAGE_SIZE - 1) / EntryQuery.PAGE_SIZE);
    EntryQuery query = asked.onPage(Math.min(asked.page(), pages));
    List<Entry> found =
        total == 0
            ? List.of()
            : filled("select entry from Entry entry" + where + order(query), Entry.class, query)
                .setFirstResult(query.offset())
                .setMaxResults(EntryQuery.PAGE_SIZE)
                .getResultList();
    return new EntryListing(withDrafts(found), total, query.page(), pages);
  }

  /** Only what is asked stands in the query, so that the database can use the index that fits. */
  private static String where(EntryQuery query) {
    String state = query.onlyState().isPresent() ? "entry.state = :state" : "";
    String text =
        query.text().isEmpty()
            ? ""
            : nameKey(query).isEmpty()
                ? "locate(:slug, entry.slug) > 0"
                : "(locate(:name, entry.nameKey) > 0 or locate(:slug, entry.slug) > 0)";
    if (state.isEmpty() && text.isEmpty()) {
      return "";
    }
    return " where " + state + (state.isEmpty() || text.isEmpty() ? "" : " and ") + text;
  }

  private static String order(EntryQuery query) {
    return switch (query.order()) {
      case NAME -> " order by entry.nameKey, entry.id";
      case CHANGED -> " order by entry.changedAt desc, entry.id desc";
    };
  }

  private <T> TypedQuery<T> filled(String text, Class<T> result, EntryQuery query) {
    TypedQuery<T> filled = database.createQuery(text, result);
    query.onlyState().ifPresent(state -> filled.setParameter("state", state));
    if (!query.text().isEmpty()) {
      filled.setParameter("slug", query.text().toLowerCase(Locale.ROOT));
      if (!nameKey(query).isEmpty()) {
        filled.setParameter("name", nameKey(query));
      }
    }
    return filled;
  }

  private static String nameKey(EntryQuery query) {
    return NameKey.of(query.text());
  }

  private List<Line> withDrafts(List<Entry> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Long, List<OpenDraft>> byEntry =
        drafts.findOpen(found.stream().map(Entry::id).toList(), ReadDrafts.UNFINISHED).stream()
            .collect(Collectors.groupingBy(OpenDraft::entryId));
    return found.stream()
        .map(entry -> new Line(entry.view(), byEntry.getOrDefault(entry.id(), List.of())))
        .toList();
  }
}
