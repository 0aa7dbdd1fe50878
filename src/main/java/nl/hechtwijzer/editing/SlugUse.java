package nl.hechtwijzer.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A slug and the entry to which it leads for ever. */
@Entity
@Immutable
class SlugUse {

  @Id private String slug;
  private long entryId;

  // Read by people who look into the database alone.
  @SuppressWarnings("UnusedVariable")
  private Instant since;

  protected SlugUse() {}

  SlugUse(String slug, long entryId, Instant since) {
    this.slug = slug;
    this.entryId = entryId;
    this.since = since;
  }

  String slug() {
    return slug;
  }

  long entryId() {
    return entryId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof SlugUse that && slug.equals(that.slug));
  }

  @Override
  public int hashCode() {
    return Objects.hash(slug);
  }
}
