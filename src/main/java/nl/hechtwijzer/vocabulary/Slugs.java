package nl.hechtwijzer.vocabulary;

import java.util.regex.Pattern;

/** The form of every permanent name in a URL: lower-case words and numbers joined by hyphens. */
public final class Slugs {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
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
}
