package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;

/**
 * Which words and phrases stand for which idea. An idea is a group of synonyms, whose phrases are
 * equal wherever they stand, or a term, to which its labels and synonyms only lead.
 */
final class Thesaurus {

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, Set<String>> beginnings = new HashMap<>();
  private final Set<String> words = new TreeSet<>();

  Thesaurus(Vocabulary vocabulary) {
    int number = 0;
    for (Set<String> group : vocabulary.synonymGroups()) {
      number++;
      String idea = "s" + number;
      new TreeSet<>(group).forEach(phrase -> add(idea, phrase, true));
    }
    for (TermList list : TermList.values()) {
      for (Vocabulary.Entry term : vocabulary.entries(list)) {
        String idea = idea(list, term.slug());
        add(idea, term.dutchLabel(), false);
        add(idea, term.englishLabel(), false);
        new TreeSet<>(term.synonyms()).forEach(phrase -> add(idea, phrase, false));
      }
    }
  }

  private record Phrase(String idea, List<String> stems, boolean equal) {}

  /**
   * An idea of which a text speaks.
   *
   * @param from the first of its words in the text
   * @param through the last of its words
   * @param equal whether every phrase for the idea means the same
   */
  record Mention(String idea, int from, int through, boolean equal) {}

  /** The name under which a term stands in the index. */
  static String idea(TermList list, String slug) {
    return "t:" + list + ":" + slug;
  }

  private void add(String idea, String text, boolean equal) {
    List<Word> read = Word.in(text);
    read.forEach(word -> words.addAll(word.forms()));
    Set<List<String>> ways = new LinkedHashSet<>();
    ways.add(read.stream().map(Word::whole).map(DutchStems::first).toList());
    ways.add(read.stream().flatMap(word -> word.pieces().stream()).map(DutchStems::first).toList());
    for (List<String> stems : ways) {
      if (!stems.isEmpty()) {
        phrases
            .computeIfAbsent(stems.get(0), any -> new ArrayList<>())
            .add(new Phrase(idea, stems, equal));
        if (equal) {
          beginnings.computeIfAbsent(idea, any -> new LinkedHashSet<>()).add(stems.get(0));
        }
        if (equal && stems.size() == 1) {
          canonical.putIfAbsent(stems.get(0), idea);
        }
      }
    }
  }

  /** All words of all phrases. */
  Set<String> words() {
    return words;
  }

  /** One name for all words that mean the same; the stem itself where there is no other. */
  String canonical(String stem) {
    return canonical.getOrDefault(stem, stem);
  }

  /** The groups of synonyms to which a single word with one of these stems belongs. */
  Set<String> equals(Set<String> stems) {
    Set<String> ideas = new LinkedHashSet<>();
    for (String stem : stems) {
      String idea = canonical.get(stem);
      if (idea != null) {
        ideas.add(idea);
      }
    }
    return ideas;
  }

  /** The stems with which the phrases begin that all mean this idea. */
  Set<String> beginnings(String idea) {
    return beginnings.getOrDefault(idea, Set.of());
  }

  /** The ideas of which these words speak, in any form. */
  List<Mention> mentions(List<Word> text) {
    return mentionsOf(text.stream().map(word -> DutchStems.of(word.whole())).toList());
  }

  /** The ideas of which these words speak, in any form. */
  List<Mention> mentionsIn(List<WordReading> text) {
    return mentionsOf(text.stream().map(WordReading::wholeStems).toList());
  }

  private List<Mention> mentionsOf(List<Set<String>> text) {
    List<Mention> mentions = new ArrayList<>();
    for (int from = 0; from < text.size(); from++) {
      for (String stem : text.get(from)) {
        for (Phrase phrase : phrases.getOrDefault(stem, List.of())) {
          if (standsAt(phrase, text, from)) {
            mentions.add(
                new Mention(phrase.idea(), from, from + phrase.stems().size() - 1, phrase.equal()));
          }
        }
      }
    }
    return mentions;
  }

  private static boolean standsAt(Phrase phrase, List<Set<String>> text, int from) {
    if (from + phrase.stems().size() > text.size()) {
      return false;
    }
    for (int i = 1; i < phrase.stems().size(); i++) {
      if (!text.get(from + i).contains(phrase.stems().get(i))) {
        return false;
      }
    }
    return true;
  }
}
