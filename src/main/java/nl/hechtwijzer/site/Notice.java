package nl.hechtwijzer.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something a page wants noticed.
 *
 * @param kind how serious it is
 * @param text what the visitor reads
 * @param link what the visitor can do about it, if anything
 */
public record Notice(Kind kind, String text, @Nullable PageLink link) {

  /** How serious a notice is. */
  public enum Kind {
    /** Good to know. */
    INFO,
    /** Look before you go on. */
    WARNING,
    /** Something has to be put right first. */
    ERROR;

    /** The end of its CSS class. */
    public String modifier() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of the word before the notice. */
    public String labelKey() {
      return "notice." + modifier() + ".label";
    }
  }

  /** A notice without a link. */
  public static Notice of(Kind kind, String text) {
    return new Notice(kind, text, null);
  }
}
