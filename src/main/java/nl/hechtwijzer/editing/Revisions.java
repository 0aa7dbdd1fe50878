package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever published. Nothing here changes or deletes. */
interface Revisions extends Repository<Revision, RevisionKey> {

  Optional<Revision> findById(RevisionKey key);

  /** All revisions of an entry without their content, newest first. */
  @Query(
      """
      select new nl.hechtwijzer.editing.RevisionLine(
        revision.key.entryId, revision.key.number, revision.slug, revision.name,
        revision.publishedAt, revision.publishedByName, revision.reason,
        revision.catalogueVersion)
      from Revision revision where revision.key.entryId = :entryId
      order by revision.key.number desc
      """)
  List<RevisionLine> findLines(long entryId);

  Revision save(Revision revision);
}
