package nl.hechtwijzer.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that is read once per catalogue version and then handed out until the next.
 *
 * <p>The version is looked at before the reading begins, and every publication raises it in its own
 * transaction. So what was read can only be newer than the version it is kept under, never older.
 * Whoever asks within a transaction may see what is not published yet, or still see what was
 * before; for them everything is read anew and nothing is kept.
 *
 * @param <T> what is read; immutable, or safe to share between threads
 */
public final class PerVersion<T> {

  private final CatalogueState catalogue;
  private final Supplier<T> reading;
  private volatile @Nullable Kept<T> latest;

  /** What this reading gives, kept per version of this catalogue. */
  public PerVersion(CatalogueState catalogue, Supplier<T> reading) {
    this.catalogue = catalogue;
    this.reading = reading;
  }

  private record Kept<T>(long version, T value) {}

  /** What belongs to the current version. */
  public T current() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return reading.get();
    }
    long version = catalogue.version();
    Kept<T> kept = latest;
    if (kept == null || kept.version() != version) {
      kept = new Kept<>(version, reading.get());
      latest = kept;
    }
    return kept.value();
  }
}
