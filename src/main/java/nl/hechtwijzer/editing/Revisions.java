package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
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

  /**
   * The documents of what is published now under these slugs, as far as a revision was published at
   * the very moment of the last change. An array, since the statement is then the same for however
   * many slugs; and in the language of the databases, since Hibernate's only asks an array for each
   * row in turn.
   */
  @NativeQuery(
      value =
          """
          select intervention.slug as slug, intervention.revision as revision,
            intervention.changed_at as changed_at, revision.content as content
          from intervention
          join entry on entry.slug = intervention.slug
          join revision on revision.entry_id = entry.id
            and revision.number = intervention.revision
            and revision.published_at = intervention.changed_at
          where intervention.slug = any (:slugs)
          """,
      sqlResultSetMapping = PublishedDocument.MAPPING)
  List<PublishedDocument> findPublished(String[] slugs);

  Revision save(Revision revision);
}
