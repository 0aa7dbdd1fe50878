package nl.hechtwijzer.editing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Text of a draft before someone else, or a next stretch of work, went on with it. */
@Entity
@Immutable
class DraftCopy {

  @EmbeddedId private Key key;
  private String typed;
  private Instant savedAt;

  // Read by people who look into the database alone.
  @SuppressWarnings("UnusedVariable")
  private long savedBy;

  private String savedByName;

  protected DraftCopy() {}

  DraftCopy(
      long draftId, int number, String typed, Instant savedAt, long savedBy, String savedByName) {
    this.key = new Key(draftId, number);
    this.typed = typed;
    this.savedAt = savedAt;
    this.savedBy = savedBy;
    this.savedByName = savedByName;
  }

  @Embeddable
  record Key(long draftId, int number) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  EarlierText view() {
    return new EarlierText(key.number(), DraftText.read(typed), savedAt, savedByName);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof DraftCopy that && key.equals(that.key));
  }

  @Override
  public int hashCode() {
    return Objects.hash(key);
  }
}
