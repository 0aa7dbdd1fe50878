package nl.hechtwijzer.search.index;

import java.util.List;
import java.util.Set;

/**
 * A word or phrase of a question with what it asks of an entry.
 *
 * @param start where it stands in the question
 * @param end where it ends, exclusive
 * @param typed the plain words
 * @param common whether it fits every entry, so that it only lifts those that have it
 * @param topics the topics that it stands for
 * @param phrases what is marked in texts: the words themselves and what means the same
 * @param ask every way in which an entry can meet it
 */
record Unit(
    int start,
    int end,
    String typed,
    boolean common,
    Set<String> topics,
    List<String> phrases,
    Ask ask) {

  Unit {
    topics = Set.copyOf(topics);
    phrases = List.copyOf(phrases);
  }

  Unit asking(Ask other) {
    return new Unit(start, end, typed, common, topics, phrases, other);
  }
}
