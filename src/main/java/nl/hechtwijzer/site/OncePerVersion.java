package nl.hechtwijzer.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something read from the catalogue, and read again only when the catalogue has another version, or
 * another edition of the same one. Two requests at the first moment of an edition may both read it;
 * they read the same.
 *
 * <p>The edition is looked at before the reading begins, and every publication raises it in its own
 * transaction. So what was read can only be newer than the edition it is kept under, never older.
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

  private record Snapshot<T>(CatalogueState.Edition edition, T value) {}

  /** What belongs to the current catalogue version. */
  public T current() {
    CatalogueState.Edition edition = catalogue.edition();
    Snapshot<T> snapshot = latest;
    if (snapshot == null || !snapshot.edition().equals(edition)) {
      snapshot = new Snapshot<>(edition, reading.get());
      latest = snapshot;
    }
    return snapshot.value();
  }

  /**
   * The same, for what a publication changes: within a transaction it is read anew and not kept. A
   * transaction may see what is not published yet, or still see what was before.
   */
  public T visible() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? reading.get()
        : current();
  }
}
