package nl.hechtwijzer.editing.web;

import nl.hechtwijzer.site.SentForm;
import org.jspecify.annotations.Nullable;

/**
 * What an editor reads when something asked can't be done.
 *
 * @param status the number, for whoever reports it
 * @param key the start of the message keys
 * @param sent the form to send again; null where that would not help
 */
record RefusedPage(int status, String key, @Nullable SentForm sent) {

  public String titleKey() {
    return key + ".title";
  }

  public String textKey() {
    return key + ".text";
  }
}
