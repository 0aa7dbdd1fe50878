package nl.hechtwijzer.account;

import java.util.EnumSet;
import java.util.Set;

/** What a person may do. Each role may do all that the ones before it may. */
public enum Role {
  /** Redacteur: edits entries and submits them. */
  EDITOR("editor", "redacteur"),
  /** Eindredacteur: also reviews, publishes and withdraws. */
  CHIEF_EDITOR("chiefEditor", "eindredacteur"),
  /** Beheerder: also people, lists, settings, the audit log and the index. */
  ADMINISTRATOR("administrator", "beheerder");

  private final String key;
  private final String inLog;

  Role(String key, String inLog) {
    this.key = key;
    this.inLog = inLog;
  }

  /** Its name in the audit log, which is written in Dutch. */
  String inLog() {
    return inLog;
  }

  /** Whether whoever has this role may do what asks for that one. */
  public boolean mayActAs(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** This role and those above it. */
  Set<Role> orHigher() {
    return EnumSet.range(this, ADMINISTRATOR);
  }

  /** The message key of its name. */
  public String labelKey() {
    return "account.role." + key;
  }
}
