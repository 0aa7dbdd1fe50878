package nl.hechtwijzer.editing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All entries, in whatever state. */
interface Entries extends Repository<Entry, Long> {

  Optional<Entry> findById(long id);

  Optional<Entry> findBySlug(String slug);

  /** The entry that has this slug, or once had it. */
  @Query(
      """
      select entry from Entry entry, SlugUse used
      where used.slug = :slug and entry.id = used.entryId and entry.slug is not null
      """)
  Optional<Entry> findByAnySlug(String slug);

  /** The entry, which nobody else changes until this transaction has ended. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select entry from Entry entry where entry.id = :id")
  Optional<Entry> lock(long id);

  /**
   * The entry of a draft, which nobody else changes until this transaction has ended. Lock the
   * draft first, and read nothing of the entry before: what was read before the lock may be
   * outdated.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select entry from Entry entry
      where entry.id = (select draft.entry.id from Draft draft where draft.id = :draftId)
      """)
  Optional<Entry> lockOf(long draftId);

  /** Addresses of what is public and of which there is no entry, in the order of the addresses. */
  @Query(
      """
      select intervention.slug from Intervention intervention
      where not exists (select 1 from Entry entry where entry.slug = intervention.slug)
      order by intervention.slug
      """)
  List<String> findSlugsWithout(Limit limit);

  List<Entry> findByOrderByChangedAtDescIdDesc(Limit limit);

  Entry save(Entry entry);
}
