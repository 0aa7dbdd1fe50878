package nl.hechtwijzer.site;

import org.jspecify.annotations.Nullable;

/**
 * What somebody reads when nothing can be kept or read at the moment.
 *
 * @param status the number, for whoever reports it
 * @param key the start of the message keys
 * @param sent the form to send again; null where nothing was sent
 */
record StoragePage(int status, String key, @Nullable SentForm sent) {

  public String titleKey() {
    return key + ".title";
  }

  public String textKey() {
    return key + ".text";
  }
}
