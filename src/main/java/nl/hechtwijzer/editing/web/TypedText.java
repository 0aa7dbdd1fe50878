package nl.hechtwijzer.editing.web;

import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;

/** What people say in a field of some lines: a reason, a remark. */
final class TypedText {

  /** How much of it the database holds, in characters. */
  static final int LONGEST = 2000;

  private TypedText() {}

  /** The text without white space around it; empty for none. */
  static String of(@Nullable String sent) {
    return sent == null ? "" : Typed.text(sent).strip();
  }
}
