package nl.hechtwijzer.account.web;

import nl.hechtwijzer.account.ChangeOwnAccount;

/** How colleagues see someone. */
final class DisplayName {

  private DisplayName() {}

  static boolean isFine(String name) {
    return !name.isBlank()
        && name.length() <= ChangeOwnAccount.LONGEST_NAME
        && name.codePoints().noneMatch(DisplayName::isInvisible);
  }

  private static boolean isInvisible(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
