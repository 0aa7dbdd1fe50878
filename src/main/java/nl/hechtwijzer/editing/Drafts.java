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

  @EntityGraph(attributePaths = "entry")
  Optional<Draft> findById(long id);

  /** The draft, which nobody else changes until this transaction has ended. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select draft from Draft draft where draft.id = :id")
  Optional<Draft> lock(long id);

  @EntityGraph(attributePaths = "entry")
  List<Draft> findByOwnerIdAndStateInOrderBySavedAtDescIdDesc(
      long ownerId, Collection<DraftState> states, Limit limit);

  @EntityGraph(attributePaths = "entry")
  List<Draft> findByStateOrderBySubmittedAtAscIdAsc(DraftState state, Limit limit);

  @EntityGraph(attributePaths = "entry")
  List<Draft> findByProblemIsNotNullAndStateOrderBySavedAtDescIdDesc(DraftState state, Limit limit);

  @EntityGraph(attributePaths = "entry")
  List<Draft> findByStateOrderByScheduledForAscIdAsc(DraftState state, Limit limit);

  @EntityGraph(attributePaths = "entry")
  List<Draft> findByEntryIdOrderByIdDesc(long entryId);

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
