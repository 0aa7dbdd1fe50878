package nl.hechtwijzer.search;

import java.util.List;

/**
 * A word of a question with every way in which an entry can meet it.
 *
 * @param word as it was typed
 */
record TextUnit(String word, List<Alternative> alternatives) {

  TextUnit {
    alternatives = List.copyOf(alternatives);
  }
}
