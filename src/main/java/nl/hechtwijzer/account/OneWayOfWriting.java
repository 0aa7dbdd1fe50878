package nl.hechtwijzer.account;

import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Reads a password the same whichever device it is typed on: an é may be one character or two, and
 * is the same letter to the person. Passwords that were kept as typed before this was done stay
 * valid.
 */
class OneWayOfWriting implements PasswordEncoder {

  private final PasswordEncoder encoder;

  OneWayOfWriting(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return encoder.encode(password == null ? null : Typed.password(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    if (password == null) {
      return encoder.matches(null, hash);
    }
    String normal = Typed.password(password);
    return encoder.matches(normal, hash)
        || (!normal.contentEquals(password) && encoder.matches(password, hash));
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return encoder.upgradeEncoding(hash);
  }
}
