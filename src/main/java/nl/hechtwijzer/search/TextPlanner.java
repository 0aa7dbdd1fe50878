package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the text of a question. */
final class TextPlanner {

  private static final int MOST_JOINED = 4;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_CORRECTIONS = 8;
  private static final double AS_CORRECTION = 0.4;

  private final Lexicon lexicon;
  private final IndexedWords index;

  TextPlanner(Lexicon lexicon, IndexedWords index) {
    this.lexicon = lexicon;
    this.index = index;
  }

  /** What this text asks of an entry. */
  TextPlan plan(String text) {
    List<Word> words = Word.in(text).stream().limit(TextPlan.MOST_WORDS).toList();
    Reading reading = new Reading(text, words);
    for (int at = 0; at < words.size(); at++) {
      reading.read(at);
    }
    return reading.plan();
  }

  /** What a name must have for this to be its beginning: all words, of which the last may go on. */
  TextPlan planBeginning(String text) {
    List<Word> words = Word.in(text).stream().limit(TextPlan.MOST_WORDS).toList();
    List<TextUnit> units = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at).whole();
      List<Alternative> alternatives = new ArrayList<>(alternatives(word));
      if (at == words.size() - 1) {
        alternatives.add(Alternative.beginning(word));
      }
      units.add(new TextUnit(word, alternatives));
    }
    return new TextPlan(units, List.of(), Optional.empty(), Optional.empty());
  }

  /** One text while it is read. */
  private final class Reading {

    private final String text;
    private final List<Word> words;
    private final List<Thesaurus.Mention> mentions;
    private final List<TextUnit> telling = new ArrayList<>();
    private final List<TextUnit> common = new ArrayList<>();
    private final List<TextUnit> stops = new ArrayList<>();
    private final StringBuilder mended = new StringBuilder();
    private int copied;
    private boolean isMended;

    Reading(String text, List<Word> words) {
      this.text = text;
      this.words = words;
      this.mentions = lexicon.thesaurus().mentions(words);
    }

    void read(int at) {
      Word word = words.get(at);
      if (word.isIn(WordList.STOP_WORDS)) {
        stops.add(new TextUnit(typed(word), List.of(Alternative.word(word.whole()))));
        return;
      }
      TextUnit unit = unit(at);
      boolean isCommon = word.isIn(WordList.COMMON_WORDS);
      if (!isCommon && !index.hasAny(unit)) {
        unit = guessed(unit, word);
      }
      (isCommon ? common : telling).add(unit);
    }

    private String typed(Word word) {
      return text.substring(word.start(), word.end());
    }

    private TextUnit unit(int at) {
      Word word = words.get(at);
      List<Alternative> asName = asName(at);
      if (!asName.isEmpty()) {
        return new TextUnit(typed(word), asName);
      }
      Set<Alternative> alternatives = new LinkedHashSet<>(alternatives(word.whole()));
      List<String> parts = lexicon.partStems(word);
      if (!parts.isEmpty()) {
        alternatives.add(Alternative.together(List.copyOf(lexicon.pairs(parts))));
      }
      if (word.isJoined() && !parts.stream().allMatch(lexicon.compounds()::isPartStem)) {
        alternatives.add(
            Alternative.together(word.longPieces().stream().map(DutchStems::first).toList()));
      }
      alternatives.addAll(neighbours(at));
      for (Thesaurus.Mention mention : mentions) {
        if (mention.from() <= at && at <= mention.through()) {
          alternatives.add(Alternative.idea(mention.idea()));
        }
      }
      alternatives.addAll(joined(at));
      return new TextUnit(typed(word), List.copyOf(alternatives));
    }

    /** "voor zorg" is a name in two words: then the words alone are not what is looked for. */
    private List<Alternative> asName(int at) {
      List<Alternative> found = new ArrayList<>();
      for (int from = Math.max(0, at - 1); from <= at && from + 1 < words.size(); from++) {
        Word one = words.get(from);
        Word other = words.get(from + 1);
        String joined = one.whole() + other.whole();
        boolean hidden = one.isIn(WordList.STOP_WORDS) || other.isIn(WordList.STOP_WORDS);
        if (hidden && index.isNamed(joined)) {
          found.add(Alternative.word(joined));
        }
      }
      return found;
    }

    /** This word with those just before and after it, standing together in any order. */
    private List<Alternative> neighbours(int at) {
      List<Alternative> found = new ArrayList<>();
      for (int step : new int[] {-1, 1}) {
        int next = at + step;
        while (next >= 0 && next < words.size() && words.get(next).isIn(WordList.STOP_WORDS)) {
          next += step;
        }
        if (next >= 0 && next < words.size()) {
          for (String own : lexicon.combinable(words.get(at))) {
            for (String other : lexicon.combinable(words.get(next))) {
              found.add(Alternative.neighbours(lexicon.pair(own, other)));
            }
          }
        }
      }
      return found;
    }

    /** Every run of words around this one, written as one word. */
    private List<Alternative> joined(int at) {
      List<Alternative> found = new ArrayList<>();
      for (int from = Math.max(0, at - MOST_JOINED + 1); from <= at; from++) {
        StringBuilder joined = new StringBuilder();
        for (int to = from; to < words.size() && to - from < MOST_JOINED; to++) {
          joined.append(words.get(to).whole());
          if (to > from && to >= at) {
            found.add(Alternative.word(joined.toString()));
            DutchStems.of(joined.toString()).forEach(stem -> found.add(Alternative.stem(stem)));
          }
        }
      }
      return found;
    }

    /** The word as part of what is being typed, or with its slip mended. */
    private TextUnit guessed(TextUnit unit, Word word) {
      List<Alternative> alternatives = new ArrayList<>(unit.alternatives());
      if (word.whole().length() >= SHORTEST_BEGINNING) {
        alternatives.add(Alternative.beginning(word.whole()));
      }
      List<String> corrections = corrections(word.whole());
      for (String correction : corrections) {
        alternatives(correction)
            .forEach(alternative -> alternatives.add(alternative.times(AS_CORRECTION)));
        lexicon
            .thesaurus()
            .mentions(Word.in(correction))
            .forEach(
                mention -> alternatives.add(Alternative.idea(mention.idea()).times(AS_CORRECTION)));
      }
      if (!corrections.isEmpty()) {
        mend(word, corrections.get(0));
      }
      return new TextUnit(unit.word(), alternatives);
    }

    private void mend(Word word, String correction) {
      mended.append(text, copied, word.start()).append(correction);
      copied = word.end();
      isMended = true;
    }

    TextPlan plan() {
      mended.append(text, copied, text.length());
      Optional<String> didYouMean = isMended ? Optional.of(mended.toString()) : Optional.empty();
      Optional<String> whole =
          words.isEmpty() ? Optional.empty() : Optional.of(EntryText.wholeName(words));
      if (!telling.isEmpty()) {
        return new TextPlan(telling, common, whole, didYouMean);
      }
      return common.isEmpty()
          ? new TextPlan(stops, List.of(), whole, didYouMean)
          : new TextPlan(common, List.of(), whole, didYouMean);
    }
  }

  /** The ways in which a single word can be met. */
  private List<Alternative> alternatives(String word) {
    List<Alternative> alternatives = new ArrayList<>();
    alternatives.add(Alternative.word(word));
    Set<String> stems = DutchStems.of(word);
    stems.forEach(stem -> alternatives.add(Alternative.stem(stem)));
    stems.forEach(stem -> alternatives.add(Alternative.part(stem)));
    return alternatives;
  }

  /** Words that may have been meant, the likeliest first: all are equally close. */
  private List<String> corrections(String word) {
    int letters = Spelling.slipsAllowed(word);
    if (letters == 0 || lexicon.compounds().isPart(word)) {
      return List.of();
    }
    Collection<String> candidates = new TreeSet<>(index.similarTo(word, letters));
    lexicon.thesaurus().words().stream()
        .filter(known -> Spelling.distance(word, known, letters) <= letters)
        .forEach(candidates::add);
    candidates.removeIf(candidate -> !Spelling.isLikely(word, candidate));
    int closest =
        candidates.stream()
            .mapToInt(candidate -> Spelling.distance(word, candidate, letters))
            .min()
            .orElse(0);
    return candidates.stream()
        .filter(candidate -> Spelling.distance(word, candidate, letters) == closest)
        .sorted(
            Comparator.comparing((String candidate) -> !isWord(candidate))
                .thenComparing(candidate -> Math.abs(candidate.length() - word.length()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_CORRECTIONS)
        .toList();
  }

  private boolean isWord(String candidate) {
    return lexicon.thesaurus().words().contains(candidate) || lexicon.compounds().isPart(candidate);
  }
}
