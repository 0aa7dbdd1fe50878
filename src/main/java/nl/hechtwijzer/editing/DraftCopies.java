package nl.hechtwijzer.editing;

import java.util.List;
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

  DraftCopy save(DraftCopy copy);
}
