package nl.hechtwijzer.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How text is read that people type or paste. A PDF, a word processor, a web page and another
 * device each bring signs along that nobody sees, or that look like others: two texts that look the
 * same are the same once they are read here. What is meant by a text is for whoever asked for it.
 *
 * <p>Every parameter of a request is read as {@link #text} before anyone meets it ({@link
 * TypedParameters}); what needs more than that asks for it here.
 */
public final class Typed {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Spaces of every width, and a sign without dots, which looks like one. */
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\u2800&&[^ ]]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The hyphen itself and the one at which no line ends; keyboards have neither. */
  private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011]");

  /** Letters that a PDF or an old file has as one sign: ﬀ, ﬁ, ĳ. */
  private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06\u0132\u0133]");

  /**
   * What is not seen, or steers what stands around it: hyphens that wait for the end of a line,
   * marks of direction, joiners, control characters, halves of characters and fillers. A joiner
   * behind a pictogram is not among it, for it makes one pictogram of two.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?<joined>[\\p{So}\\x{1f3fb}-\\x{1f3ff}\ufe0f&&[^\ufffc]]\u200d)"
              + "|[\\p{Cc}\\p{Cs}\\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"
              + "\ufe00-\ufe0d\ufffc\ufffe\uffff&&[^\n\t]]");

  /** Letters and digits, which may be wide, small or raised and are the same to who reads them. */
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2043\u2212]");
  private static final Pattern COMMA = Pattern.compile("[\u060c\u066b\u201a]");
  private static final Pattern SLASH = Pattern.compile("[\u2044\u2215]");
  private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  /** What may pass for a sign of ours in many typefaces, such as the Russian а. */
  private static final Pattern LOOKS_LIKE_OURS =
      Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{Sm}&&[^\\p{IsLatin}\\p{ASCII}“”„‘’–—…½¼¾²³·±×÷§]]");

  /** What a field for a password is called, or begins with where a page has several. */
  private static final String PASSWORD = "wachtwoord";

  private static final Set<String> OTHER_PASSWORDS = Set.of("huidig", "nieuw");

  private Typed() {}

  /**
   * Whether a field of this name is for a password: every character of it counts, and it is never
   * put back into a page.
   */
  public static boolean isPassword(String field) {
    return field.startsWith(PASSWORD) || OTHER_PASSWORDS.contains(field);
  }

  /**
   * Text of some lines, as it is kept: lines end in one way, spaces are spaces, an é is one
   * character, and nothing is in it that nobody sees. White space stays as it is laid out.
   */
  public static String text(String typed) {
    if (isPlain(typed)) {
      return typed;
    }
    String lines = LINE_END.matcher(typed).replaceAll("\n");
    String spaced = HYPHEN.matcher(SPACE.matcher(lines).replaceAll(" ")).replaceAll("-");
    String letters = LIGATURE.matcher(spaced).replaceAll(found -> compatible(found.group()));
    String seen = UNSEEN.matcher(letters).replaceAll("${joined}");
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String typed) {
    return typed.chars().allMatch(sign -> (sign >= ' ' && sign <= '~') || sign == '\n');
  }

  /** Text of one line, such as a name: white space of any kind is one space, and none is around. */
  public static String line(String typed) {
    return SPACES.matcher(text(typed)).replaceAll(" ").strip();
  }

  /** The beginning of a text, as much as fits, without halving a character. */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  /** Words to look for or to compare: a line, with wide and raised letters as common ones. */
  public static String words(String typed) {
    String line = line(typed);
    return isPlain(line)
        ? line
        : LETTERS.matcher(line).replaceAll(found -> compatible(found.group()));
  }

  /**
   * What names are compared and put in order by: words without case, and without the marks on
   * letters.
   */
  public static String bare(String typed) {
    String apart = Normalizer.normalize(line(typed), Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * A date, an age, an amount, a number or a name to sign in with: a line in lower case, with the
   * signs of a keyboard for all that look like them.
   */
  public static String plain(String typed) {
    String line = line(typed).replace("½", ",5").replace("¼", ",25").replace("¾", ",75");
    String dashed = DASH.matcher(compatible(line)).replaceAll("-");
    String slashed = SLASH.matcher(COMMA.matcher(dashed).replaceAll(",")).replaceAll("/");
    return line(
        DIGIT
            .matcher(slashed.toLowerCase(Locale.ROOT))
            .replaceAll(
                found -> String.valueOf(Character.digit(found.group().codePointAt(0), 10))));
  }

  /**
   * A password, the same whichever device it is typed on (NIST SP 800-63B, which asks for NFKC or
   * NFKD). Nothing is left out of it.
   */
  public static String password(CharSequence typed) {
    return compatible(typed);
  }

  /**
   * A value as a refusal shows it. Signs of another script among ours are named by their number,
   * for else the message would show what looks right.
   */
  public static String shown(String refused) {
    String line = line(refused);
    boolean hasOurs = line.chars().anyMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign));
    return hasOurs
        ? LOOKS_LIKE_OURS
            .matcher(line)
            .replaceAll(found -> "[U+%04X]".formatted(found.group().codePointAt(0)))
        : line;
  }

  private static String compatible(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
