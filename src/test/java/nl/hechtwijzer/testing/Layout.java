package nl.hechtwijzer.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What a person sees at once of a page as it is laid out; each fault is one line. */
public final class Layout {

  private static final String SCRIPT = script();

  private Layout() {}

  private static String script() {
    try (InputStream script = Layout.class.getResourceAsStream("layout.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the letters larger, and not the screen smaller, as a browser does that enlarges text. */
  public static void enlargeText(Page page, int percent) {
    page.evaluate("size => document.documentElement.style.fontSize = size", percent + "%");
  }

  /** Text of a few letters a line, words broken beside empty room, and what sticks out. */
  public static List<String> narrowColumns(Page page) {
    return measure(page, "narrowColumns");
  }

  /** Names, ranges, dates, and numbers with their unit, that lie on two lines. */
  public static List<String> tornApart(Page page) {
    return measure(page, "tornApart");
  }

  /** What can be pressed and is less than 24 pixels high or wide (WCAG 2.5.8). */
  public static List<String> smallTargets(Page page) {
    return measure(page, "smallTargets");
  }

  /** Articles and landmarks that can't be told apart by their names. */
  public static List<String> sharedNames(Page page) {
    return measure(page, "sharedNames");
  }

  /** All that the page tells its reader, folded texts too, and no controls. */
  static List<String> sentences(Page page) {
    return measure(page, "sentences");
  }

  @SuppressWarnings("unchecked")
  private static List<String> measure(Page page, String what) {
    return (List<String>) page.evaluate("() => (" + SCRIPT + ")." + what + "()");
  }
}
