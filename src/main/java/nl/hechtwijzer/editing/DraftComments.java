package nl.hechtwijzer.editing;

import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What was said about drafts. */
interface DraftComments extends Repository<DraftComment, Long> {

  List<DraftComment> findByDraftIdOrderByIdAsc(long draftId);

  /** Whether someone else did this with a draft since then. */
  boolean existsByDraftIdAndKindAndSaidByNotAndSaidAtAfter(
      long draftId, CommentKind kind, long personId, Instant since);

  DraftComment save(DraftComment comment);
}
