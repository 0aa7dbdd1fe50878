package nl.hechtwijzer.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something read from the catalogue, and read again only when the catalogue has another version.
 * Two requests at the first moment of a version may both read it; they read the same.
 */
public final class OncePerVersion<T> {

  private final CatalogueState catalogue;
  private final Supplier<T> reading;
  private volatile @Nullable Snapshot<T> latest;

  /** What this reading gives, kept as long as this catalogue stays as it is. */
  public OncePerVersion(CatalogueState catalogue, Supplier<T> reading) {
    this.catalogue = catalogue;
    this.reading = reading;
  }

  private record Snapshot<T>(long version, T value) {}

  /** What belongs to the current catalogue version. */
  public T current() {
    long version = catalogue.version();
    Snapshot<T> snapshot = latest;
    if (snapshot == null || snapshot.version() != version) {
      snapshot = new Snapshot<>(version, reading.get());
      latest = snapshot;
    }
    return snapshot.value();
  }
}
