package nl.hechtwijzer.account.web;

import nl.hechtwijzer.account.ChangeOwnAccount;

/** How colleagues see someone. */
final class DisplayName {

  private DisplayName() {}

  static boolean isFine(String name) {
    return !name.isBlank() && name.length() <= ChangeOwnAccount.LONGEST_NAME;
  }
}
