package nl.hechtwijzer.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Computes few hashes at a time, as {@link HashingTurns} allows. */
class FewAtOnce implements PasswordEncoder {

  private final PasswordEncoder encoder;
  private final HashingTurns turns;

  FewAtOnce(PasswordEncoder encoder, HashingTurns turns) {
    this.encoder = encoder;
    this.turns = turns;
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return turns.compute(() -> encoder.encode(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return turns.compute(() -> encoder.matches(password, hash));
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return encoder.upgradeEncoding(hash);
  }
}
