package nl.hechtwijzer.site;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form with its label, its hint and what is wrong with it.
 *
 * @param name the name in the form, also its id
 * @param label what is asked
 * @param hint how to answer; may be empty
 * @param value what was filled in; may be empty
 * @param type the type of input, such as {@code text} or {@code email}; {@code textarea} for longer
 *     text
 * @param autocomplete what the browser may fill in, such as {@code name}; empty for nothing
 * @param error what has to be put right, if anything
 */
public record FormField(
    String name,
    String label,
    String hint,
    String value,
    String type,
    String autocomplete,
    @Nullable String error) {

  /** Whether the answer is a longer text. */
  public boolean longText() {
    return "textarea".equals(type);
  }

  /** The ids of what explains the field, or null when nothing does. */
  public @Nullable String describedBy() {
    String ids = (hint.isEmpty() ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
    return ids.isEmpty() ? null : ids.strip();
  }
}
