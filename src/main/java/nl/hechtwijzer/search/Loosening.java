package nl.hechtwijzer.search;

import java.util.List;

/**
 * How a text was loosened because no entry has all its words.
 *
 * @param found how many of the words each entry has that is listed
 * @param asked how many words with meaning the text has
 * @param missing the words, as typed, that no listed entry has
 */
public record Loosening(int found, int asked, List<String> missing) {

  public Loosening {
    missing = List.copyOf(missing);
  }
}
