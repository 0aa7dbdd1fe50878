package nl.hechtwijzer.editing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Someone who has a draft open, and when that was last seen. */
@Entity
class DraftEditor {

  @EmbeddedId private Key key;
  private String personName;
  private Instant seenAt;

  protected DraftEditor() {}

  @Embeddable
  record Key(long draftId, long personId) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  OtherEditor view() {
    return new OtherEditor(key.personId(), personName, seenAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof DraftEditor that && key.equals(that.key));
  }

  @Override
  public int hashCode() {
    return Objects.hash(key);
  }
}
