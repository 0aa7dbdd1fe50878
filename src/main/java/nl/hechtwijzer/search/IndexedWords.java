package nl.hechtwijzer.search;

import java.util.Collection;

/** What an index knows about words, for reading a question. */
interface IndexedWords {

  /** Whether any entry meets one of these. */
  boolean hasAny(TextUnit unit);

  /** Whether this is a word of a name, as it is written there. */
  boolean isNamed(String word);

  /** Words of entries that differ from this one by at most so many letters. */
  Collection<String> similarTo(String word, int letters);
}
