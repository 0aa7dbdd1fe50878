package nl.hechtwijzer.account;

/** Why a password cannot be used. */
public enum PasswordRefusal {
  /** Fewer than 8 characters. */
  TOO_SHORT("tooShort"),
  /** More than 200 characters. */
  TOO_LONG("tooLong"),
  /** Among those that are tried first. */
  COMMON("common"),
  /** Holds the name of the person or little more than that of the site. */
  HOLDS_NAME("holdsName"),
  /** The one that had to be replaced. */
  SAME("same");

  private final String key;

  PasswordRefusal(String key) {
    this.key = key;
  }

  /** The message key of what to do about it. */
  public String messageKey() {
    return "account.password." + key;
  }
}
