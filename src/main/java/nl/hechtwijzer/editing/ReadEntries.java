package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.site.UseCase;
import org.springframework.data.domain.Limit;

/** Reads entries, public or not. */
@UseCase(readOnly = true)
public class ReadEntries {

  private final Entries entries;
  private final SlugUses slugs;

  ReadEntries(Entries entries, SlugUses slugs) {
    this.entries = entries;
    this.slugs = slugs;
  }

  /**
   * One entry.
   *
   * @throws EntryNotFound when there is none
   */
  public EntryView one(long entryId) {
    return entries.findById(entryId).orElseThrow(() -> new EntryNotFound(entryId)).view();
  }

  /** The entries that were published, withdrawn, archived or restored last, the last one first. */
  public List<EntryView> lastChanged(int atMost) {
    return entries.findByOrderByChangedAtDescIdDesc(Limit.of(atMost)).stream()
        .map(Entry::view)
        .toList();
  }

  /** The entry that has this slug now. */
  public Optional<EntryView> bySlug(String slug) {
    return entries.findBySlug(slug).map(Entry::view);
  }

  /** Every slug that the entry has and had, first one first. */
  public List<String> slugs(long entryId) {
    return slugs.findByEntryIdOrderBySinceAscSlugAsc(entryId).stream().map(SlugUse::slug).toList();
  }
}
