package nl.hechtwijzer.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Computes few hashes at a time: each takes much memory on purpose, and a crowd of guessers would
 * take it all.
 */
class FewAtOnce implements PasswordEncoder {

  private final PasswordEncoder encoder;
  private final Semaphore places;

  FewAtOnce(PasswordEncoder encoder, int places) {
    this.encoder = encoder;
    this.places = new Semaphore(places, true);
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return inTurn(() -> encoder.encode(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return inTurn(() -> encoder.matches(password, hash));
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return encoder.upgradeEncoding(hash);
  }

  private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
