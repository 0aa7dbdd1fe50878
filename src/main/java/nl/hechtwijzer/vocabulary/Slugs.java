package nl.hechtwijzer.vocabulary;

import java.util.regex.Pattern;
import nl.hechtwijzer.site.Typed;

/** The form of every permanent name in a URL: lower-case words and numbers joined by hyphens. */
public final class Slugs {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");
  private static final int MAX_LENGTH = 80;

  private Slugs() {}

  /** Whether the text has the form of a slug and is at most 80 characters long. */
  public static boolean isSlug(String text) {
    return text.length() <= MAX_LENGTH && SLUG.matcher(text).matches();
  }

  /**
   * The text itself.
   *
   * @throws IllegalArgumentException when it is no slug
   */
  public static String requireSlug(String text) {
    if (!isSlug(text)) {
      throw new IllegalArgumentException("Not a slug: \"" + text + "\"");
    }
    return text;
  }

  /**
   * The slug that a name suggests, cut off where it would be too long: "Tijd voor Toontje!" gives
   * {@code tijd-voor-toontje}. Empty for a name without a letter or number of the Latin alphabet.
   */
  public static String suggestedBy(String name) {
    String bare = Typed.bare(name.replaceAll("['’]", ""));
    String joined = BETWEEN_WORDS.matcher(bare).replaceAll("-");
    String slug = OUTER_HYPHENS.matcher(joined).replaceAll("");
    return slug.length() <= MAX_LENGTH
        ? slug
        : OUTER_HYPHENS.matcher(slug.substring(0, MAX_LENGTH)).replaceAll("");
  }
}
