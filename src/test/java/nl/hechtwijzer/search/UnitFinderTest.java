package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.testing.DescriptionBuilder;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.catalogue.GeneratedEntries;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds what is found of a question in a text against everything that is read of the text. */
@RepositoryTest
class UnitFinderTest {

  private static final int ENTRIES = 60;
  private static final int QUESTIONS = 250;
  private static final int TEXTS_EACH = 25;

  private static final List<String> BETWEEN =
      List.of(
          " ",
          " ",
          " ",
          " ",
          " ",
          ". ",
          ".",
          "! ",
          "-",
          "'",
          ".(",
          "/",
          "\n",
          "; ",
          ", ",
          "ge",
          " ge",
          "\u0301",
          "\u00ad",
          " \u200b",
          "\ufb00",
          " \ud83d\ude00 ");

  @Autowired private ReadLexicon lexicons;

  private final Random random = new Random(20_261_122);
  private final List<String> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private Lexicon lexicon;

  @BeforeEach
  void collectWords() {
    lexicon = lexicons.current();
    Map<TermList, List<String>> terms = new EnumMap<>(TermList.class);
    for (TermList list : TermList.values()) {
      List<Vocabulary.Entry> entries = lexicon.vocabulary().entries(list);
      terms.put(list, entries.stream().map(Vocabulary.Entry::slug).toList());
      entries.forEach(term -> phrases.addAll(new TreeSet<>(term.synonyms())));
    }
    lexicon.vocabulary().synonymGroups().forEach(group -> phrases.addAll(new TreeSet<>(group)));
    GeneratedEntries entries = new GeneratedEntries(7, List.of(DescriptionBuilder.NJI), terms);
    Set<String> different = new LinkedHashSet<>();
    for (int i = 0; i < ENTRIES; i++) {
      for (DescriptionContent description : entries.next().descriptions()) {
        Stream.of(description.summary(), description.goal(), description.approach())
            .filter(Objects::nonNull)
            .flatMap(text -> Word.in(text).stream())
            .forEach(word -> different.add(word.whole()));
      }
    }
    words.addAll(different);
  }

  private String oneOf(List<String> several) {
    return several.get(random.nextInt(several.size()));
  }

  private String letter() {
    return String.valueOf((char) ('a' + random.nextInt(26)));
  }

  private String text(int many) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < many; i++) {
      text.append(
          switch (random.nextInt(8)) {
            case 0 -> letter();
            case 1, 2 -> oneOf(phrases);
            default -> oneOf(words);
          });
      text.append(oneOf(BETWEEN));
    }
    return text.toString();
  }

  private String typed() {
    String word = oneOf(words);
    return switch (random.nextInt(9)) {
      case 0 -> word.substring(0, Math.min(word.length(), 4));
      case 1 -> word + oneOf(words);
      case 2 -> word + " " + oneOf(words) + " " + oneOf(words);
      case 3 -> oneOf(phrases);
      case 4 -> letter();
      case 5 -> word + letter();
      default -> word;
    };
  }

  /** Reads questions in every way: as found, as the beginning of a word, and with slips mended. */
  private final class SomeWords implements IndexedWords {

    @Override
    public boolean hasAny(TextUnit unit) {
      return random.nextBoolean();
    }

    @Override
    public boolean isNamed(String word) {
      return random.nextInt(10) == 0;
    }

    @Override
    public Collection<String> similarTo(String word, int letters) {
      return List.of(word + "s", oneOf(words));
    }
  }

  @Test
  void findsExactlyWhatIsReadOfATextInEveryWay() {
    int met = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      String question = typed() + " " + typed();
      TextPlan plan = new TextPlanner(lexicon, new SomeWords()).plan(question);
      List<TextUnit> units =
          Stream.concat(plan.required().stream(), plan.optional().stream()).toList();
      UnitFinder finder = new UnitFinder(units, lexicon);
      for (int j = 0; j < TEXTS_EACH; j++) {
        String text = j % 5 == 0 ? text(3) + question + text(3) : text(8);
        UnitFinder.Reading reading = finder.read(text);
        BitSet found = finder.met(reading.found(0, reading.words().size()));
        EntryText read = EntryText.ofText(text, lexicon);
        for (int unit = 0; unit < units.size(); unit++) {
          assertThat(found.get(unit))
              .as("%s in: %s", units.get(unit), text)
              .isEqualTo(read.weight(units.get(unit)) > 0);
        }
        assertThat(reading.tokens(0, reading.words().size()))
            .as("%s in: %s", question, text)
            .isEqualTo(tokens(units, read));
        met += found.cardinality();
      }
    }
    assertThat(met).isGreaterThan(QUESTIONS * TEXTS_EACH / 10);
  }

  private static Set<String> tokens(List<TextUnit> units, EntryText text) {
    Set<String> tokens = new HashSet<>();
    for (TextUnit unit : units) {
      for (Alternative alternative : unit.alternatives()) {
        if (text.meets(alternative)) {
          for (String token : alternative.tokens()) {
            tokens.addAll(List.of(token.split("\\+", -1)));
            if (alternative.prefix()) {
              text.words().stream().filter(word -> word.startsWith(token)).forEach(tokens::add);
            }
          }
        }
      }
    }
    return tokens;
  }

  @Test
  void knowsWithWhatAWordBeginsThatHasAStem() {
    for (int i = 0; i < 20_000; i++) {
      String word = oneOf(words) + (i % 3 == 0 ? "ge" : "") + oneOf(words);
      for (String stem : DutchStems.of(word)) {
        assertThat(DutchStems.beginsLike(word, 0, DutchStems.sureBeginning(stem)))
            .as("%s has the stem %s", word, stem)
            .isTrue();
        assertThat(word.length())
            .as("%s has the stem %s", word, stem)
            .isBetween(stem.length(), DutchStems.longestWith(stem));
      }
    }
  }
}
