package nl.hechtwijzer.account;

import nl.hechtwijzer.site.Typed;

/** Text that cannot pretend to be more than one line, and fits its column. */
final class OneLine {

  private OneLine() {}

  static String of(String text, int longest) {
    String line = Typed.line(text);
    return line.length() <= longest ? line : Typed.cut(line, longest - 1) + "…";
  }
}
