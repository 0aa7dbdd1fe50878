package nl.hechtwijzer.editing;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was said about drafts. */
interface DraftComments extends Repository<DraftComment, Long> {

  List<DraftComment> findByDraftIdOrderByIdAsc(long draftId);

  DraftComment save(DraftComment comment);
}
