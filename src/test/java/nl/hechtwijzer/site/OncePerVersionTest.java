package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class OncePerVersionTest {

  private final Catalogue catalogue = new Catalogue();
  private final List<Long> readings = new ArrayList<>();

  /** A catalogue whose rows say under which version they were published. */
  private static final class Catalogue implements CatalogueState {

    private long published = 1;
    private long noticed = 1;
    private boolean complete;

    @Override
    public long version() {
      return noticed;
    }

    @Override
    public Edition edition() {
      return new Edition(noticed, changedAt(), complete);
    }

    void complete() {
      complete = true;
    }

    @Override
    public Instant changedAt() {
      return Instant.EPOCH;
    }

    void publish() {
      published++;
    }

    void notice() {
      noticed = published;
    }

    long rows() {
      return published;
    }
  }

  private long read() {
    readings.add(catalogue.rows());
    return catalogue.rows();
  }

  private final OncePerVersion<Long> rows = new OncePerVersion<>(catalogue, this::read);

  @AfterEach
  void endTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @Test
  void readsOnce() {
    assertThat(rows.visible()).isEqualTo(1);
    assertThat(rows.visible()).isEqualTo(1);
    assertThat(readings).hasSize(1);

    catalogue.publish();
    catalogue.notice();

    assertThat(rows.visible()).isEqualTo(2);
    assertThat(readings).hasSize(2);
  }

  @Test
  void readsAgainWhatWasReadBeforeTheIndexWasThere() {
    rows.current();

    catalogue.complete();
    rows.current();

    assertThat(readings).hasSize(2);
  }

  @Test
  void readsAgainWhenThereWasAPublicationWhileItRead() {
    OncePerVersion<Long> slow =
        new OncePerVersion<>(
            catalogue,
            () -> {
              long before = read();
              if (readings.size() == 1) {
                catalogue.publish();
                catalogue.notice();
              }
              return before;
            });

    assertThat(slow.visible()).isEqualTo(1);
    assertThat(slow.visible()).isEqualTo(2);
  }

  @Test
  void readsAgainOnceTheVersionIsNoticedOfWhatItAlreadySaw() {
    catalogue.publish();
    assertThat(rows.visible()).isEqualTo(2);

    catalogue.notice();

    assertThat(rows.visible()).isEqualTo(2);
    assertThat(readings).hasSize(2);
  }

  @Test
  void keepsNothingOfWhatATransactionSees() {
    TransactionSynchronizationManager.setActualTransactionActive(true);
    catalogue.publish();
    assertThat(rows.visible()).isEqualTo(2);
    TransactionSynchronizationManager.setActualTransactionActive(false);

    rows.visible();

    assertThat(readings).hasSize(2);
  }

  @Test
  void givesATransactionNothingThatWasKept() {
    rows.visible();
    catalogue.publish();

    TransactionSynchronizationManager.setActualTransactionActive(true);

    assertThat(rows.visible()).isEqualTo(2);
  }
}
