package nl.hechtwijzer.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;

/** The editors' file on one intervention, which stays when the intervention is not public. */
@Entity
class Entry {

  static final int LONGEST_NAME = 200;
  private static final int LONGEST_KEY = 600;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
  @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq", allocationSize = 50)
  private @Nullable Long id;

  private @Nullable String slug;
  private String name;

  // The database sorts by it.
  @SuppressWarnings("UnusedVariable")
  private String nameKey;

  @Enumerated(EnumType.STRING)
  private EntryState state;

  private int lastRevision;
  private Instant changedAt;

  // Read by people who look into the database alone.
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long changedBy;

  private @Nullable String changedByName;
  private @Nullable String reason;

  @Version private int version;

  protected Entry() {}

  /**
   * A new entry, which nobody but editors sees.
   *
   * @param name as typed so far; may be empty
   */
  Entry(String name, Author by, Instant now) {
    state = EntryState.NEW;
    take(name);
    changed(by, "", now);
  }

  /** The entry of an intervention that was published before there were editors. */
  static Entry adopted(Intervention intervention) {
    Entry entry = new Entry();
    entry.slug = intervention.slug();
    entry.take(intervention.name());
    entry.state = EntryState.PUBLISHED;
    entry.lastRevision = intervention.revision();
    entry.changedAt = intervention.changedAt();
    return entry;
  }

  /** Takes over what is typed as the name, as long as nothing is published. */
  void call(String typed) {
    if (lastRevision == 0) {
      take(typed);
    }
  }

  private void take(String taken) {
    name = nameOf(taken);
    String key = NameKey.of(name);
    nameKey = key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }

  /**
   * What is typed as a name, as far as it can be kept and shown as one: on one line, and not too
   * long.
   */
  static String nameOf(String typed) {
    return Typed.cut(Typed.line(typed), LONGEST_NAME);
  }

  /** The number of the next publication. */
  int nextRevision() {
    return lastRevision + 1;
  }

  /** Notes that this content was published as the next revision. */
  void publish(InterventionContent content, Author by, String why, Instant now) {
    if (state == EntryState.ARCHIVED && lastRevision == 0) {
      throw new NotInThisState("publish an entry", state);
    }
    lastRevision++;
    slug = content.slug();
    take(content.name());
    state = EntryState.PUBLISHED;
    changed(by, why, now);
  }

  void withdraw(Author by, String why, Instant now) {
    if (state != EntryState.PUBLISHED) {
      throw new NotInThisState("withdraw an entry", state);
    }
    state = EntryState.WITHDRAWN;
    changed(by, why, now);
  }

  void archive(Author by, String why, Instant now) {
    if (state == EntryState.ARCHIVED) {
      throw new NotInThisState("archive an entry", state);
    }
    state = EntryState.ARCHIVED;
    changed(by, why, now);
  }

  /** Takes an entry that was never published out of the archive. */
  void reopen(Author by, String why, Instant now) {
    if (state != EntryState.ARCHIVED || lastRevision > 0) {
      throw new NotInThisState("reopen an entry", state);
    }
    state = EntryState.NEW;
    changed(by, why, now);
  }

  private void changed(Author by, String why, Instant now) {
    changedAt = now;
    changedBy = by.personId();
    changedByName = by.name();
    reason = why;
  }

  long id() {
    return Objects.requireNonNull(id, "an entry has an id once stored");
  }

  Optional<String> slug() {
    return Optional.ofNullable(slug);
  }

  /** How the audit log names it. */
  String subject() {
    return slug == null ? name : name + " (" + slug + ")";
  }

  EntryState state() {
    return state;
  }

  /** The number of the last publication; 0 when there was none. */
  int lastRevision() {
    return lastRevision;
  }

  EntryView view() {
    return new EntryView(
        id(), slug, name, state, lastRevision, changedAt, changedByName, reason, version);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Entry that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return Entry.class.hashCode();
  }
}
