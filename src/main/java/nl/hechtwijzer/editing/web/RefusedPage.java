package nl.hechtwijzer.editing.web;

/**
 * What an editor reads when something asked can't be done.
 *
 * @param status the number, for whoever reports it
 * @param key the start of the message keys
 */
record RefusedPage(int status, String key) {

  public String titleKey() {
    return key + ".title";
  }

  public String textKey() {
    return key + ".text";
  }
}
