package nl.hechtwijzer.account;

import java.util.regex.Pattern;

/** Text that cannot pretend to be more than one line, and fits its column. */
final class OneLine {

  /** Line breaks of every kind, and what steers a terminal or the direction of writing. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\p{Cntrl}\\u0085\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private OneLine() {}

  static String of(String text, int longest) {
    String line = UNSAFE.matcher(text).replaceAll(" ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = longest - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
