package nl.hechtwijzer.editing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.InterventionContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * An entry as it was published at a moment. Never changed and never deleted.
 *
 * <p>It says itself whether it is new: its key is there from the start, and taking a new one for a
 * known one would drop it without a word.
 */
@Entity
@Immutable
class Revision implements Persistable<RevisionKey> {

  @EmbeddedId private RevisionKey key;
  private String slug;
  private String name;
  private String content;
  private Instant publishedAt;

  // Read by people who look into the database alone.
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long publishedBy;

  private @Nullable String publishedByName;
  private String reason;
  private long catalogueVersion;
  @Transient private boolean stored;

  protected Revision() {}

  /**
   * @param by who publishes it; null for what was public before there were editors
   */
  Revision(
      long entryId,
      int number,
      InterventionContent content,
      @Nullable Author by,
      String reason,
      long catalogueVersion,
      Instant now) {
    this.key = new RevisionKey(entryId, number);
    this.slug = content.slug();
    this.name = content.name();
    this.content = ContentSnapshot.write(content);
    this.publishedAt = now;
    this.publishedBy = by == null ? null : by.personId();
    this.publishedByName = by == null ? null : by.name();
    this.reason = reason;
    this.catalogueVersion = catalogueVersion;
  }

  /** What was published before there were editors, as its first revision that is known. */
  static Revision adopted(long entryId, Intervention intervention, long catalogueVersion) {
    Revision revision = new Revision();
    InterventionContent content = intervention.content();
    revision.key = new RevisionKey(entryId, intervention.revision());
    revision.slug = content.slug();
    revision.name = content.name();
    revision.content = ContentSnapshot.write(content);
    revision.publishedAt = intervention.changedAt();
    revision.reason = "";
    revision.catalogueVersion = catalogueVersion;
    return revision;
  }

  InterventionContent content() {
    return ContentSnapshot.read(content);
  }

  RevisionView view() {
    return new RevisionView(line(), content());
  }

  RevisionLine line() {
    return new RevisionLine(
        key.entryId(),
        key.number(),
        slug,
        name,
        publishedAt,
        publishedByName,
        reason,
        catalogueVersion);
  }

  @Override
  public RevisionKey getId() {
    return key;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void isStored() {
    stored = true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Revision that && key.equals(that.key));
  }

  @Override
  public int hashCode() {
    return Objects.hash(key);
  }
}
