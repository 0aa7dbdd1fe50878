package nl.hechtwijzer.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;

/** What the catalogue knows of words: how compounds come apart and what means the same. */
final class Lexicon {

  /** To be raised with every change to how texts are read, so that every index is made anew. */
  private static final int READING = 4;

  /** Stands in no word. */
  private static final char PLUS = '+';

  /** Of a name that stands in a compound: "nikatraject". */
  private static final int SHORTEST_NAME = 4;

  /** Shorter parts are found in many words by accident. */
  private static final int SHORTEST_PIECE = 4;

  /** More than the words that make up nearly all of any text, at a few hundred bytes each. */
  private static final int MOST_WORDS_KEPT = 20_000;

  private final Vocabulary vocabulary;
  private final Thesaurus thesaurus;
  private final CompoundParts compounds;
  private final String fingerprint;
  private final Cache<List<String>, WordReading> readings =
      Caffeine.newBuilder().maximumSize(MOST_WORDS_KEPT).executor(Runnable::run).build();
  private final Map<String, EntryText> texts = new ConcurrentHashMap<>();

  Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.thesaurus = new Thesaurus(vocabulary);
    this.compounds = new CompoundParts(thesaurus.words());
    this.fingerprint = fingerprint(vocabulary);
  }

  /** Differs when the same entry would be read in another way with this vocabulary. */
  static String fingerprint(Vocabulary vocabulary) {
    return READING + "-" + Long.toHexString(checksum(vocabulary));
  }

  private static long checksum(Vocabulary vocabulary) {
    CRC32C checksum = new CRC32C();
    List<String> all = new ArrayList<>();
    vocabulary.synonymGroups().forEach(group -> all.add(new TreeSet<>(group).toString()));
    for (TermList list : TermList.values()) {
      for (Vocabulary.Entry term : vocabulary.entries(list)) {
        all.add(
            String.join(
                "|",
                list.name(),
                term.slug(),
                term.dutchLabel(),
                term.englishLabel(),
                new TreeSet<>(term.synonyms()).toString()));
      }
    }
    all.add(new TreeSet<>(WordList.COMPOUND_PARTS).toString());
    all.add(new TreeSet<>(WordList.STOP_WORDS).toString());
    checksum.update(all.toString().getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Thesaurus thesaurus() {
    return thesaurus;
  }

  CompoundParts compounds() {
    return compounds;
  }

  /** Differs when the same entry would be read in another way. */
  String fingerprint() {
    return fingerprint;
  }

  /** What a word comes to, from what was kept if it was read before. */
  WordReading read(Word word) {
    WordReading known = readings.getIfPresent(word.pieces());
    if (known == null) {
      known = WordReading.of(word, this);
      readings.put(word.pieces(), known);
    }
    return known;
  }

  /** What can be found of an entry because it has this term of the vocabulary. */
  EntryText textOf(Vocabulary.Entry term) {
    return texts.computeIfAbsent(
        Thesaurus.idea(term.list(), term.slug()), any -> EntryText.ofTerm(term, this));
  }

  /** The stems of the parts of a word, as compounds are compared; none where it has no parts. */
  List<String> partStems(Word word) {
    List<String> parts = new ArrayList<>();
    List<String> pieces = word.longPieces().isEmpty() ? List.of(word.whole()) : word.longPieces();
    for (String piece : pieces) {
      List<String> split = compounds.split(piece);
      (split.isEmpty() ? List.of(piece) : split).forEach(part -> parts.add(DutchStems.first(part)));
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  /** The name of two parts that stand in one compound or close together, in any order. */
  String pair(String one, String other) {
    return together(thesaurus.canonical(one), thesaurus.canonical(other));
  }

  /** The name of two parts of which the names are known. */
  static String together(String one, String other) {
    return one.compareTo(other) <= 0 ? one + PLUS + other : other + PLUS + one;
  }

  /** The parts of the name of a pair; the token itself when it is none. */
  static List<String> ofPair(String token) {
    int plus = token.indexOf(PLUS);
    return plus < 0 ? List.of(token) : List.of(token.substring(0, plus), token.substring(plus + 1));
  }

  /** The names of all neighbours among these parts. */
  Set<String> pairs(List<String> parts) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 1; i < parts.size(); i++) {
      pairs.add(pair(parts.get(i - 1), parts.get(i)));
    }
    return pairs;
  }

  /** The stems by which a word stands beside others: of its parts, or its own. */
  List<String> combinable(Word word) {
    if (word.isIn(WordList.STOP_WORDS)) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(partStems(word));
    if (parts.isEmpty()) {
      parts.add(DutchStems.first(word.whole()));
    }
    parts.removeIf(part -> !compounds.isPartStem(part));
    return parts;
  }

  /**
   * The ways in which a compound may be read as several words, the likeliest first.
   *
   * @param isNamed whether an intervention is called so
   */
  List<List<String>> piecesOf(Word word, Predicate<String> isNamed) {
    List<List<String>> ways = new ArrayList<>();
    List<String> joined = word.longPieces();
    if (joined.size() > 1) {
      ways.add(joined);
      String before = String.join("", joined.subList(0, joined.size() - 1));
      compounds
          .withoutEnds(joined.get(joined.size() - 1), WordList.COMMON_WORDS)
          .forEach(shorter -> ways.add(List.of(before + shorter)));
    }
    String whole = word.whole();
    for (int at = SHORTEST_NAME; at <= whole.length() - SHORTEST_NAME; at++) {
      String start = whole.substring(0, at);
      String rest = whole.substring(at);
      if (compounds.isPart(rest) && isNamed.test(start)) {
        ways.add(List.of(start, rest));
      }
    }
    compounds
        .withoutEnds(whole, WordList.COMMON_WORDS)
        .forEach(shorter -> ways.add(List.of(shorter)));
    List<String> parts = compounds.split(whole);
    if (parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= SHORTEST_PIECE)) {
      ways.add(parts);
    }
    ways.removeIf(way -> way.stream().anyMatch(WordList.STOP_WORDS::contains));
    return ways;
  }
}
