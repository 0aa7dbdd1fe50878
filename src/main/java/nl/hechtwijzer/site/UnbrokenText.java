package nl.hechtwijzer.site;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * A text as HTML that keeps on one line what a hyphen or a space would tear apart: a name such as
 * MBT-K, a range such as 0-6 jaar, a number and its unit, a date.
 *
 * <pre>{@code <h1 th:utext="${unbroken.html(entry.title)}">}
 * </pre>
 *
 * <p>The letters stay those that were written, so that what is copied from the page is found again;
 * only how they are laid out is said around them.
 */
public final class UnbrokenText {

  private static final String UNIT = "(?:jaar|maanden|weken|uur|minuten|years|months|weeks|hours)";

  /** With a hyphen only what has a capital or a digit: other words may break after theirs. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?=[\\p{L}\\p{N}-]*[\\p{Lu}\\p{N}])[\\p{L}\\p{N}]+(?:[-–][\\p{L}\\p{N}]+)+(?:\\h"
              + UNIT
              + "\\b)?|\\p{N}+\\h"
              + UNIT
              + "\\b|\\p{N}{1,2}\\h\\p{L}{3,9}\\h\\p{N}{4}\\b");

  /** What is longer than this has to break on the narrowest screen. */
  private static final int LONGEST = 20;

  UnbrokenText() {}

  /** The text, escaped; nothing of none. */
  public static String html(@Nullable Object text) {
    if (text == null) {
      return "";
    }
    String escaped = HtmlEscape.escapeHtml4Xml(text.toString());
    String html = WHOLE.matcher(escaped).replaceAll(UnbrokenText::whole);
    // As one element: where the pieces of a row are laid out, it stays one piece with its spaces.
    return html.length() == escaped.length() ? html : "<span>" + html + "</span>";
  }

  private static String whole(MatchResult found) {
    return found.group().length() > LONGEST
        ? found.group()
        : "<span class=\"hw-whole\">" + found.group() + "</span>";
  }
}
