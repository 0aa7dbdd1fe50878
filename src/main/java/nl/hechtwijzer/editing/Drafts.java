package nl.hechtwijzer.editing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts, closed ones too. */
interface Drafts extends Repository<Draft, Long> {

  /** A draft as lists show it, without its text, which may be as long as a book. */
  String LINE =
      """
      select new nl.hechtwijzer.editing.DraftLine(
        draft.id, draft.entry.id, draft.name, draft.state, draft.ownerId, draft.ownerName,
        draft.startedAt, draft.savedAt, draft.savedBy, draft.savedByName, draft.submittedAt,
        draft.scheduledFor, draft.scheduledByName, draft.problem, draft.publishedAs, draft.version)
      from Draft draft
      """;

  @EntityGraph(attributePaths = "entry")
  Optional<Draft> findById(long id);

  /** The draft, which nobody else changes until this transaction has ended. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select draft from Draft draft where draft.id = :id")
  Optional<Draft> lock(long id);

  @EntityGraph(attributePaths = "entry")
  List<Draft> findByOwnerIdAndStateInOrderBySavedAtDescIdDesc(
      long ownerId, Collection<DraftState> states, Limit limit);

  @Query(
      LINE
          + """
          where draft.ownerId = :ownerId and draft.state in :states
          order by draft.savedAt desc, draft.id desc
          """)
  List<DraftLine> findOf(long ownerId, Collection<DraftState> states, Limit limit);

  @Query(LINE + "where draft.state = :state order by draft.submittedAt, draft.id")
  List<DraftLine> findBySubmission(DraftState state, Limit limit);

  @Query(
      LINE
          + """
          where draft.problem is not null and draft.state = :state
          order by draft.savedAt desc, draft.id desc
          """)
  List<DraftLine> findWithProblem(DraftState state, Limit limit);

  @Query(LINE + "where draft.state = :state order by draft.scheduledFor, draft.id")
  List<DraftLine> findByMoment(DraftState state, Limit limit);

  @Query(LINE + "where draft.entry.id = :entryId order by draft.id desc")
  List<DraftLine> findOfEntry(long entryId);

  /** The drafts of these entries that are in one of these states, without their text. */
  @Query(
      """
      select new nl.hechtwijzer.editing.EntryListing$OpenDraft(
        draft.id, draft.entry.id, draft.ownerName, draft.state, draft.savedAt)
      from Draft draft where draft.entry.id in :entryIds and draft.state in :states
      order by draft.savedAt desc, draft.id desc
      """)
  List<EntryListing.OpenDraft> findOpen(Collection<Long> entryIds, Collection<DraftState> states);

  /** Drafts whose moment has come. */
  @Query(
      """
      select draft.id from Draft draft
      where draft.state = nl.hechtwijzer.editing.DraftState.SCHEDULED
      and draft.scheduledFor <= :now
      order by draft.scheduledFor, draft.id
      """)
  List<Long> findDue(Instant now, Limit limit);

  Draft save(Draft draft);

  /** Sends to the database what was done so far, so that a new version number is known. */
  void flush();
}
