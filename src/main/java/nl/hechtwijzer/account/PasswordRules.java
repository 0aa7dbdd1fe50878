package nl.hechtwijzer.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import nl.hechtwijzer.site.Typed;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused, by OWASP ASVS 5.0 (6.2): those that are short, that too many people
 * use, or that hold what everybody knows of this person. There are no rules about capitals, digits
 * or signs, and nobody has to change a password after some time.
 */
@Component
class PasswordRules {

  static final int SHORTEST = 8;

  /** Longer is no safer, only slower. */
  static final int LONGEST = 200;

  private static final int SHORTEST_KNOWN_WORD = 4;
  private static final String PASSWORDS_OF_MANY = "passwords";

  /** Every word of the site itself that a stranger would try first. */
  private static final List<String> SITE_WORDS = List.of("hechtwijzer", "wachtwoord");

  /** Read when the first password is chosen: few starts see one, and the lists are long. */
  private static class PasswordsOfMany {

    static final Map<String, Integer> RANKS =
        ConfigurationBuilder.getDefaultDictionaries().stream()
            .filter(dictionary -> dictionary.getDictionaryName().equals(PASSWORDS_OF_MANY))
            .findFirst()
            .map(Dictionary::getDictonary)
            .orElseThrow(
                () -> new IllegalStateException("The library has no list of common passwords"));
  }

  /** What is wrong with this password for this person, if anything. */
  Optional<PasswordRefusal> refusal(String typed, Person person) {
    String password = Typed.password(typed);
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(PasswordRefusal.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PasswordRefusal.TOO_LONG);
    }
    String plain = plain(password);
    if (PasswordsOfMany.RANKS.containsKey(plain)
        || PasswordsOfMany.RANKS.containsKey(withoutEnds(plain))
        || plain.chars().distinct().count() < SHORTEST_KNOWN_WORD) {
      return Optional.of(PasswordRefusal.COMMON);
    }
    return holdsKnownWord(plain, person)
        ? Optional.of(PasswordRefusal.HOLDS_NAME)
        : Optional.empty();
  }

  private static boolean holdsKnownWord(String plain, Person person) {
    return SITE_WORDS.stream().anyMatch(word -> leavesTooLittle(plain, word))
        || wordsOf(person).stream()
            .map(PasswordRules::plain)
            .filter(word -> word.length() >= SHORTEST_KNOWN_WORD)
            .anyMatch(plain::contains);
  }

  private static List<String> wordsOf(Person person) {
    String name = person.signInName();
    int at = name.indexOf('@');
    return List.of(at > 0 ? name.substring(0, at) : name, person.displayName());
  }

  private static boolean leavesTooLittle(String plain, String word) {
    return plain.contains(word) && plain.length() - word.length() < SHORTEST;
  }

  /** A well-known password with digits or signs around it is as well known. */
  private static String withoutEnds(String plain) {
    return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }

  private static String plain(String text) {
    return Typed.password(text).toLowerCase(Locale.ROOT);
  }
}
