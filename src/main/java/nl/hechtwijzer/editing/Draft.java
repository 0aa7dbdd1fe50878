package nl.hechtwijzer.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an editor is working on: a form as it was typed, and how far it is. */
@Entity
class Draft {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
  @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq", allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "entry_id")
  private Entry entry;

  private String name;
  private String typed;
  private @Nullable Integer basedOn;
  private @Nullable Integer restoredFrom;

  @Enumerated(EnumType.STRING)
  private DraftState state;

  private long ownerId;
  private String ownerName;
  private Instant startedAt;
  private Instant savedAt;
  private long savedBy;
  private String savedByName;
  private String note = "";
  private @Nullable Instant submittedAt;
  private @Nullable Instant scheduledFor;
  private @Nullable Long scheduledBy;
  private @Nullable String scheduledByName;
  private @Nullable String scheduledReason;

  @Enumerated(EnumType.STRING)
  private @Nullable PublishingProblem problem;

  // Read by people who look into the database alone.
  @SuppressWarnings("UnusedVariable")
  private @Nullable Instant closedAt;

  private @Nullable Integer publishedAs;

  @Version private int version;

  protected Draft() {}

  /**
   * @param restoredFrom the revision whose text this starts with, when that is not the last one
   */
  Draft(Entry entry, EntryForm form, @Nullable Integer restoredFrom, Author owner, Instant now) {
    this.entry = entry;
    this.basedOn = entry.lastRevision() == 0 ? null : entry.lastRevision();
    this.restoredFrom = restoredFrom;
    this.state = DraftState.EDITING;
    this.ownerId = owner.personId();
    this.ownerName = owner.name();
    this.startedAt = now;
    take(form, owner, now);
  }

  private void take(EntryForm form, Author by, Instant now) {
    typed = DraftText.write(form);
    name = Entry.nameOf(form.first(EntryForm.NAME));
    savedAt = now;
    savedBy = by.personId();
    savedByName = by.name();
  }

  /** Takes over what was typed. */
  void save(EntryForm form, Author by, Instant now) {
    requireOpen("save a draft");
    take(form, by, now);
    problem = null;
    entry.call(name);
  }

  /** Offers the draft for review. */
  void submit(String words, Instant now) {
    if (state != DraftState.EDITING && state != DraftState.RETURNED) {
      throw new NotInThisState("submit a draft", state);
    }
    state = DraftState.SUBMITTED;
    note = words;
    submittedAt = now;
    problem = null;
  }

  /** Takes the draft back to go on with it: out of the review, or before its moment. */
  void takeBack() {
    if (state != DraftState.SUBMITTED && state != DraftState.SCHEDULED) {
      throw new NotInThisState("take back a draft", state);
    }
    state = DraftState.EDITING;
    unschedule();
  }

  /** Sends the draft back to its owner. */
  void giveBack() {
    if (state != DraftState.SUBMITTED && state != DraftState.SCHEDULED) {
      throw new NotInThisState("return a draft", state);
    }
    state = DraftState.RETURNED;
    unschedule();
  }

  /** Sends the draft back because it could not be published at its moment. */
  void giveBack(PublishingProblem why) {
    giveBack();
    problem = why;
  }

  void discard(Instant now) {
    if (!state.isOpen()) {
      throw new NotInThisState("discard a draft", state);
    }
    state = DraftState.DISCARDED;
    closedAt = now;
  }

  void bringBack() {
    if (state != DraftState.DISCARDED) {
      throw new NotInThisState("bring back a draft", state);
    }
    state = DraftState.EDITING;
    closedAt = null;
  }

  /** Chooses a moment; the draft can't be changed until then, unless it is taken back. */
  void schedule(Instant moment, Author by, String reason) {
    requireOpen("schedule a draft");
    state = DraftState.SCHEDULED;
    scheduledFor = moment;
    scheduledBy = by.personId();
    scheduledByName = by.name();
    scheduledReason = reason;
    problem = null;
  }

  private void unschedule() {
    scheduledFor = null;
    scheduledBy = null;
    scheduledByName = null;
    scheduledReason = null;
  }

  /** Closes the draft, since the entry now stands as this revision says. */
  void published(int revision, Instant now) {
    if (!state.isOpen() && state != DraftState.SCHEDULED) {
      throw new NotInThisState("publish a draft", state);
    }
    state = DraftState.PUBLISHED;
    publishedAs = revision;
    closedAt = now;
    problem = null;
  }

  /** Bases the draft on what is published now, after its differences with that were seen. */
  void rebase() {
    basedOn = entry.lastRevision() == 0 ? null : entry.lastRevision();
  }

  private void requireOpen(String what) {
    if (!state.isOpen()) {
      throw new NotInThisState(what, state);
    }
  }

  long id() {
    return Objects.requireNonNull(id, "a draft has an id once stored");
  }

  Entry entry() {
    return entry;
  }

  EntryForm form() {
    return DraftText.read(typed);
  }

  /** How the audit log names it. */
  String subject() {
    return name + " (" + id() + ")";
  }

  DraftState state() {
    return state;
  }

  int version() {
    return version;
  }

  boolean isOf(Author person) {
    return ownerId == person.personId();
  }

  /** Whether the entry still stands as it did when the draft was begun. */
  boolean isBasedOnTheLast() {
    return Objects.requireNonNullElse(basedOn, 0) == entry.lastRevision();
  }

  /** The text as it stands, to be kept when another takes its place. */
  DraftCopy copy(int number) {
    return new DraftCopy(id(), number, typed, savedAt, savedBy, savedByName);
  }

  /** Whether someone else saved it last. */
  boolean isTextOfAnother(Author by) {
    return savedBy != by.personId();
  }

  Instant startedAt() {
    return startedAt;
  }

  Optional<Instant> scheduledFor() {
    return Optional.ofNullable(scheduledFor);
  }

  Author scheduledBy() {
    return new Author(Objects.requireNonNull(scheduledBy), Objects.requireNonNull(scheduledByName));
  }

  String scheduledReason() {
    return Objects.requireNonNullElse(scheduledReason, "");
  }

  DraftView view() {
    return new DraftView(line(), form(), basedOn, restoredFrom, note);
  }

  DraftLine line() {
    return new DraftLine(
        id(),
        entry.id(),
        name,
        state,
        ownerId,
        ownerName,
        startedAt,
        savedAt,
        savedBy,
        savedByName,
        submittedAt,
        scheduledFor,
        scheduledByName,
        problem,
        publishedAs,
        version);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Draft that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return Draft.class.hashCode();
  }
}
