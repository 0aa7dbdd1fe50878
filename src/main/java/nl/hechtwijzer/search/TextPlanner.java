package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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
    int at = 0;
    while (at < words.size()) {
      at = reading.read(at) + 1;
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

  /**
   * What a name must have for this to be its beginning with a slip in it.
   *
   * @param near the words of names that begin nearly like a word
   */
  TextPlan planNearBeginning(String text, Function<String, Collection<String>> near) {
    List<TextUnit> units = new ArrayList<>();
    Word.in(text).stream()
        .limit(TextPlan.MOST_WORDS)
        .map(Word::whole)
        .forEach(
            word -> {
              List<Alternative> ways = new ArrayList<>(alternatives(word));
              near.apply(word).forEach(name -> ways.add(Alternative.word(name)));
              units.add(new TextUnit(word, ways));
            });
    return new TextPlan(units, List.of(), Optional.empty(), Optional.empty());
  }

  /** One text while it is read. */
  private final class Reading {

    private final String text;
    private final List<Word> words;
    private final List<Thesaurus.Mention> mentions;
    private final List<TextUnit> telling = new ArrayList<>();
    private final List<TextUnit> common = new ArrayList<>();
    private final List<TextUnit> ages = new ArrayList<>();
    private final List<TextUnit> stops = new ArrayList<>();
    private final StringBuilder mended = new StringBuilder();
    private int copied;
    private boolean isMended;

    Reading(String text, List<Word> words) {
      this.text = text;
      this.words = words;
      this.mentions = lexicon.thesaurus().mentions(words);
    }

    /** Reads what stands here; the last word that was part of it. */
    int read(int at) {
      Optional<AgeWords.Age> age = AgeWords.at(words, at);
      if (age.isPresent()) {
        ages.add(new TextUnit(typed(at, age.get().through()), age.get().alternatives()));
        return age.get().through();
      }
      Optional<Thesaurus.Mention> phrase = phraseOfEmptyWords(at);
      if (phrase.isPresent()) {
        telling.add(
            new TextUnit(
                typed(at, phrase.get().through()), List.of(Alternative.idea(phrase.get().idea()))));
        return phrase.get().through();
      }
      readWord(at);
      return at;
    }

    private void readWord(int at) {
      Word word = words.get(at);
      if (word.isIn(WordList.STOP_WORDS)) {
        stops.add(new TextUnit(typed(at, at), List.of(Alternative.word(word.whole()))));
        return;
      }
      TextUnit unit = unit(at);
      boolean isCommon = word.isIn(WordList.COMMON_WORDS) || isNumber(word);
      if (!isCommon && !index.hasAny(unit)) {
        if (readAsSeveral(word)) {
          return;
        }
        unit = guessed(unit, word);
      }
      (isCommon ? common : telling).add(unit);
    }

    /** "niet erkend" says something, though neither word does by itself. */
    private Optional<Thesaurus.Mention> phraseOfEmptyWords(int at) {
      return mentions.stream()
          .filter(
              mention ->
                  mention.equal()
                      && mention.from() == at
                      && mention.through() > at
                      && words.subList(at, mention.through() + 1).stream().allMatch(this::isEmpty))
          .findFirst();
    }

    /** Without what it counts, a number says little: "diabetes type 2". */
    private static boolean isNumber(Word word) {
      return word.whole().chars().allMatch(Character::isDigit);
    }

    private boolean isEmpty(Word word) {
      return word.isIn(WordList.STOP_WORDS) || word.isIn(WordList.COMMON_WORDS);
    }

    /**
     * A compound that no entry has is read as the words it is made of, if entries have all of these
     * that say anything: "NIKA-interventie", "zwangerschapsbegeleiding".
     */
    private boolean readAsSeveral(Word word) {
      for (List<String> pieces : lexicon.piecesOf(word, index::isNamed)) {
        List<TextUnit> found = new ArrayList<>();
        List<TextUnit> lifting = new ArrayList<>();
        for (String piece : pieces) {
          (WordList.COMMON_WORDS.contains(piece) ? lifting : found).add(byItself(piece));
        }
        if (found.stream().allMatch(index::hasAny)) {
          telling.addAll(found);
          common.addAll(lifting);
          return true;
        }
      }
      return false;
    }

    private String typed(int from, int through) {
      return text.substring(words.get(from).start(), words.get(through).end());
    }

    private TextUnit unit(int at) {
      Word word = words.get(at);
      List<Alternative> asName = asName(at);
      if (!asName.isEmpty()) {
        return new TextUnit(typed(at, at), asName);
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
      return new TextUnit(typed(at, at), List.copyOf(alternatives));
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

    /**
     * This word with those just before and after it, standing together in any order. Not a
     * compound: "pleegkinderen" is not met by the children that stand beside the next word.
     */
    private List<Alternative> neighbours(int at) {
      List<Alternative> found = new ArrayList<>();
      for (int step : new int[] {-1, 1}) {
        int next = at + step;
        while (next >= 0 && next < words.size() && words.get(next).isIn(WordList.STOP_WORDS)) {
          next += step;
        }
        List<String> own = lexicon.combinable(words.get(at));
        if (own.size() == 1 && next >= 0 && next < words.size()) {
          for (String other : lexicon.combinable(words.get(next))) {
            found.add(Alternative.neighbours(lexicon.pair(own.get(0), other)));
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
        common.addAll(ages);
        return new TextPlan(telling, common, whole, didYouMean);
      }
      if (!ages.isEmpty()) {
        return new TextPlan(ages, common, whole, didYouMean);
      }
      return common.isEmpty()
          ? new TextPlan(stops, List.of(), whole, didYouMean)
          : new TextPlan(
              List.of(anyOf(common)), common.size() == 1 ? List.of() : common, whole, didYouMean);
    }

    /** Of words that fit every entry, any will do. */
    private static TextUnit anyOf(List<TextUnit> units) {
      return new TextUnit(
          units.get(0).word(),
          units.stream().flatMap(unit -> unit.alternatives().stream()).distinct().toList());
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

  /** A word without others around it, in every way. */
  private TextUnit byItself(String text) {
    List<Word> read = Word.in(text);
    Set<Alternative> ways = new LinkedHashSet<>(alternatives(text));
    for (Word word : read) {
      List<String> parts = lexicon.partStems(word);
      if (!parts.isEmpty()) {
        ways.add(Alternative.together(List.copyOf(lexicon.pairs(parts))));
      }
    }
    lexicon
        .thesaurus()
        .mentions(read)
        .forEach(mention -> ways.add(Alternative.idea(mention.idea())));
    return new TextUnit(text, List.copyOf(ways));
  }

  /** Words that may have been meant, the likeliest first: all are equally close. */
  private List<String> corrections(String word) {
    int letters = Spelling.slipsAllowed(word);
    if (letters == 0
        || lexicon.compounds().isPart(word)
        || lexicon.thesaurus().words().contains(word)) {
      return List.of();
    }
    List<String> corrections = corrections(word, letters);
    return corrections.isEmpty() && letters < Spelling.MOST_SLIPS
        ? corrections(word, Spelling.MOST_SLIPS).stream()
            .filter(candidate -> Spelling.soundAlike(word, candidate))
            .toList()
        : corrections;
  }

  private List<String> corrections(String word, int letters) {
    Collection<String> candidates = new TreeSet<>(index.similarTo(word, letters));
    lexicon.thesaurus().words().stream()
        .filter(known -> Spelling.distance(word, known, letters) <= letters)
        .forEach(candidates::add);
    candidates.removeIf(candidate -> !Spelling.isLikely(word, candidate));
    if (Spelling.isShort(word)) {
      candidates.removeIf(
          candidate ->
              !lexicon.thesaurus().words().contains(candidate)
                  && !Spelling.soundAlike(word, candidate)
                  && !index.isNamed(candidate));
    }
    int closest =
        candidates.stream()
            .mapToInt(candidate -> Spelling.farness(word, candidate, letters))
            .min()
            .orElse(0);
    return candidates.stream()
        .filter(candidate -> Spelling.farness(word, candidate, letters) == closest)
        .filter(candidate -> index.hasAny(byItself(candidate)))
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
