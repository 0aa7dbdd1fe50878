package nl.hechtwijzer.editing;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has which draft open. */
interface DraftEditors extends Repository<DraftEditor, DraftEditor.Key> {

  @Query(
      """
      select editor from DraftEditor editor
      where editor.key.draftId = :draftId and editor.key.personId <> :personId
      and editor.seenAt > :since
      order by editor.seenAt desc
      """)
  List<DraftEditor> findOthers(long draftId, long personId, Instant since);

  @Modifying
  @Query(
      """
      update DraftEditor editor set editor.seenAt = :now, editor.personName = :name
      where editor.key.draftId = :draftId and editor.key.personId = :personId
      """)
  int see(long draftId, long personId, String name, Instant now);

  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          insert into draft_editor (draft_id, person_id, person_name, seen_at)
          values (:draftId, :personId, :name, :now)
          """)
  void add(long draftId, long personId, String name, Instant now);

  @Modifying
  @Query(
      "delete from DraftEditor editor where editor.key.draftId = :draftId and editor.key.personId = :personId")
  void remove(long draftId, long personId);
}
