package nl.hechtwijzer.search.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;

/**
 * What words and phrases stand for: terms of the controlled lists with their synonyms, categories,
 * levels, sources, and groups of words that mean the same. Phrases are found in any form of their
 * words, written as one or apart.
 */
public final class Ideas {

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_COMPOUND = 2 * SHORTEST_PART;
  private static final int SHORTEST_WITH_A_SLIP = 4;
  private static final int SHORTEST_WITH_TWO_SLIPS = 8;
  private static final List<String> JOINTS = List.of("", "s", "en", "e", "n");

  private final Map<String, Idea> ideas = new HashMap<>();

  /** The key of a phrase by what it would be if it were written as one word. */
  private final Map<String, String> apart = new HashMap<>();

  private final Set<String> words = new TreeSet<>();

  /** The ideas of this vocabulary and these sources. */
  public Ideas(KnownValues known) {
    for (TermList list : TermList.values()) {
      for (Vocabulary.Entry term : known.vocabulary().entries(list)) {
        Stream.concat(
                Stream.of(term.dutchLabel(), term.englishLabel()),
                term.synonyms().stream().sorted())
            .forEach(phrase -> add(phrase, Topics.term(list, term.slug())));
      }
    }
    for (Category category : Category.values()) {
      add(PublishedWords.CATEGORY.of(category), Topics.category(category));
      add(category.name().toLowerCase(Locale.ROOT), Topics.category(category));
    }
    for (RecognitionLevel level : RecognitionLevel.values()) {
      Topics.phrases(level).forEach(phrase -> add(phrase, Topics.level(level)));
    }
    add("niet erkend", Topics.NOT_RECOGNISED);
    add("erkend", Topics.RECOGNISED);
    known.sources().forEach(this::addSource);
    known.vocabulary().synonymGroups().forEach(this::addEqual);
  }

  /** A source is called by its title, its publisher, or how its key begins: "nji", "richtlijn". */
  private void addSource(KnownValues.SourceName source) {
    String topic = Topics.source(source.key());
    add(source.title(), topic);
    add(source.publisher(), topic);
    add(source.key().split("-", -1)[0], topic);
  }

  private void add(String phrase, String topic) {
    learn(phrase);
    ideas.merge(key(phrase), new Idea(Set.of(topic), Set.of(), null), Idea::and);
  }

  private void addEqual(Set<String> group) {
    Idea all =
        group.stream()
            .map(phrase -> ideas.get(key(phrase)))
            .filter(Objects::nonNull)
            .reduce(new Idea(Set.of(), group, null), Idea::and);
    Optional<Months> ofGroup = LifeStage.months(group);
    for (String phrase : group) {
      learn(phrase);
      Months ages = LifeStage.months(Set.of(phrase)).or(() -> ofGroup).orElse(null);
      ideas.merge(key(phrase), new Idea(all.about(), all.equal(), ages), Idea::and);
    }
  }

  private void learn(String phrase) {
    List<String> read = WordForms.words(phrase);
    words.addAll(read);
    apart.putIfAbsent(WordForms.stem(String.join("", read)), key(read));
  }

  private static String key(String phrase) {
    return key(WordForms.words(phrase));
  }

  private static String key(Collection<String> words) {
    return words.stream().map(WordForms::stem).collect(Collectors.joining(" "));
  }

  /** The idea for which these plain words stand, in their order or, of two, in the other. */
  public Optional<Idea> find(List<String> typed) {
    String asOne = WordForms.stem(String.join("", typed));
    Stream<String> reversed =
        typed.size() == 2 ? Stream.of(key(List.of(typed.get(1), typed.get(0)))) : Stream.empty();
    return Stream.concat(Stream.of(key(typed), asOne, apart.getOrDefault(asOne, "")), reversed)
        .map(ideas::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Whether a word stands in a phrase of the catalogue, just so. */
  public boolean knows(String word) {
    return words.contains(word);
  }

  /** Whether compounds are made of this word. */
  public boolean isPart(String word) {
    return WordList.COMPOUND_PARTS.contains(word)
        || (word.length() > SHORTEST_PART && ideas.containsKey(WordForms.stem(word)));
  }

  /** The words of which compounds are made in any case. */
  public static Set<String> compoundParts() {
    return WordList.COMPOUND_PARTS;
  }

  /** The fewest parts that make up a word, with what may stand between them; none where none do. */
  public static List<String> split(String word, Predicate<String> isPart) {
    List<String> best = List.of();
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      String head = word.substring(0, at);
      if (isPart.test(head)) {
        for (String joint : JOINTS) {
          if (word.startsWith(joint, at)) {
            List<String> rest = rest(word.substring(at + joint.length()), isPart);
            if (!rest.isEmpty() && (best.isEmpty() || rest.size() + 1 < best.size())) {
              best = new ArrayList<>(rest);
              best.add(0, head);
            }
          }
        }
      }
    }
    return best;
  }

  private static List<String> rest(String tail, Predicate<String> isPart) {
    if (isPart.test(tail)) {
      return List.of(tail);
    }
    return tail.length() >= SHORTEST_COMPOUND ? split(tail, isPart) : List.of();
  }

  /**
   * The known words nearest to a plain word: with one slip, or two in a long word; where there are
   * none, those that begin so.
   */
  public List<String> near(String word) {
    if (word.length() < SHORTEST_WITH_A_SLIP) {
      return List.of();
    }
    List<String> near = near(word, 1);
    if (near.isEmpty() && word.length() >= SHORTEST_WITH_TWO_SLIPS) {
      near = near(word, 2);
    }
    return near.isEmpty() ? words.stream().filter(known -> known.startsWith(word)).toList() : near;
  }

  private List<String> near(String word, int slips) {
    String stem = WordForms.stem(word);
    return Stream.concat(words.stream(), WordList.COMMON_WORDS.stream())
        .filter(known -> known.length() >= SHORTEST_WITH_A_SLIP)
        .filter(
            known ->
                WordForms.areNear(word, known, slips)
                    || (slips == 1
                        && stem.length() > SHORTEST_WITH_A_SLIP
                        && WordForms.areNear(stem, WordForms.stem(known), slips)))
        .sorted(Comparator.comparing(known -> !WordForms.areNear(word, known, slips)))
        .toList();
  }

  /** Whether a word says nothing about what is looked for. */
  public static boolean isStopWord(String word) {
    return WordList.STOP_WORDS.contains(word);
  }

  /** Whether a word fits every entry, so that an entry without it is found too. */
  public static boolean isCommon(String word) {
    return WordList.COMMON_WORDS.contains(word);
  }

  /** Whether it means the same as a common word. */
  public static boolean isCommon(Idea idea) {
    return idea.equal().stream().anyMatch(WordList.COMMON_WORDS::contains);
  }
}
