package nl.hechtwijzer.account;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.hechtwijzer.site.Typed;

/**
 * The name that a person signs in with: short, or an e-mail address. Capitals make no difference.
 *
 * @param value in lower case
 */
record SignInName(String value) {

  /** Letters, digits and what an e-mail address has between them. */
  private static final Pattern ALLOWED =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{Nd}._+@-]{1,99}");

  SignInName {
    if (!ALLOWED.matcher(value).matches()) {
      throw new IllegalArgumentException("This is no name to sign in with: " + value);
    }
  }

  /**
   * The one spelling of all that can be typed for the same name, whether there is such a name or
   * not: capitals, wide letters and letters put together of pieces make no difference.
   */
  static String spelling(String typed) {
    return Typed.plain(typed);
  }

  /** The name as typed, or nothing when it cannot be the name of anyone. */
  static Optional<SignInName> parse(String typed) {
    String name = spelling(typed);
    return ALLOWED.matcher(name).matches() ? Optional.of(new SignInName(name)) : Optional.empty();
  }
}
