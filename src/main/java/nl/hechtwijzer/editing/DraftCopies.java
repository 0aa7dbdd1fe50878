package nl.hechtwijzer.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What drafts said before. */
interface DraftCopies extends Repository<DraftCopy, DraftCopy.Key> {

  @Query(
      "select coalesce(max(copy.key.number), 0) from DraftCopy copy where copy.key.draftId = :draftId")
  int lastNumber(long draftId);

  @Query(
      "select copy from DraftCopy copy where copy.key.draftId = :draftId order by copy.key.number desc")
  List<DraftCopy> findByDraft(long draftId);

  /** When the newest of the earlier texts of a draft was saved. */
  @Query("select max(copy.savedAt) from DraftCopy copy where copy.key.draftId = :draftId")
  Optional<Instant> lastSavedAt(long draftId);

  @Query(
      "select copy from DraftCopy copy where copy.key.draftId = :draftId and copy.key.number = :number")
  Optional<DraftCopy> find(long draftId, int number);

  DraftCopy save(DraftCopy copy);
}
