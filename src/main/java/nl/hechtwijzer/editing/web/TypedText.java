package nl.hechtwijzer.editing.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people say in a field of some lines: a reason, a remark. */
final class TypedText {

  /** How much of it the database holds, in characters. */
  static final int LONGEST = 2000;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

  private TypedText() {}

  /** The text without what nobody can see and not every database takes; empty for none. */
  static String of(@Nullable String sent) {
    String lines = sent == null ? "" : sent.replace("\r\n", "\n").replace('\r', '\n');
    return INVISIBLE.matcher(lines).replaceAll("").strip();
  }
}
