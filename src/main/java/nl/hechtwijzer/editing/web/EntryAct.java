package nl.hechtwijzer.editing.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.EntryState;

/** What a chief editor can do with an entry as a whole, each asked once more before it is done. */
enum EntryAct {
  RENAME("hernoemen", EnumSet.of(EntryState.PUBLISHED)),
  WITHDRAW("terugtrekken", EnumSet.of(EntryState.PUBLISHED)),
  RESTORE("herstellen", EnumSet.of(EntryState.WITHDRAWN, EntryState.ARCHIVED)),
  ARCHIVE("archiveren", EnumSet.of(EntryState.NEW, EntryState.PUBLISHED, EntryState.WITHDRAWN));

  private final String word;
  private final Set<EntryState> states;

  EntryAct(String word, Set<EntryState> states) {
    this.word = word;
    this.states = states;
  }

  /** The end of the address at which it is asked and done. */
  String word() {
    return word;
  }

  boolean isPossible(EntryState state) {
    return states.contains(state);
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
