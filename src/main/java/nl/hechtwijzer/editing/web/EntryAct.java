package nl.hechtwijzer.editing.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.EntryState;

/** What a chief editor can do with an entry as a whole, each asked once more before it is done. */
enum EntryAct {
  RENAME("hernoemen"),
  WITHDRAW("terugtrekken"),
  RESTORE("herstellen"),
  ARCHIVE("archiveren");

  private final String word;

  EntryAct(String word) {
    this.word = word;
  }

  /** The end of the address at which it is asked and done. */
  String word() {
    return word;
  }

  boolean isPossible(EntryState state) {
    return switch (this) {
      case RENAME, WITHDRAW -> state == EntryState.PUBLISHED;
      case RESTORE -> state == EntryState.WITHDRAWN || state == EntryState.ARCHIVED;
      case ARCHIVE -> state != EntryState.ARCHIVED;
    };
  }

  /** What can be done with an entry that stands like this. */
  static List<EntryAct> possible(EntryState state) {
    return Stream.of(values()).filter(act -> act.isPossible(state)).toList();
  }

  static Optional<EntryAct> find(String word) {
    return Stream.of(values()).filter(act -> act.word.equals(word)).findFirst();
  }

  /** The key of a text about it. */
  String key(String text) {
    return "entry.act." + name() + "." + text;
  }
}
