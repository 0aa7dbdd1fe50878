package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.aDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.ContentDifferences.Change;
import nl.hechtwijzer.editing.ContentDifferences.Part;
import nl.hechtwijzer.editing.ContentDifferences.Row;
import nl.hechtwijzer.editing.ContentDifferences.Rows;
import nl.hechtwijzer.editing.ContentDifferences.Words;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class ContentDifferencesTest {

  private static final int ROUNDS = 1_000;
  private static final Set<String> SOURCES = new TreeSet<>(Set.of("bron-a", "bron-b", "bron-c"));

  private static Vocabulary vocabulary() {
    List<Term> terms = new ArrayList<>();
    for (TermList list : TermList.values()) {
      for (int i = 0; i < 4; i++) {
        String slug = list.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + i;
        terms.add(new Term(list, slug, "Term " + i, "Term " + i, i));
      }
    }
    return Vocabulary.of(terms);
  }

  /** The form as one side of the differences tells it, with nothing but what is shown. */
  private static Map<String, List<String>> told(ContentDifferences differences, Change gone) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Part part : differences.parts()) {
      String start = part.description() == null ? "" : description(part, gone) + ".";
      for (ContentDifferences.Field field : part.fields()) {
        List<String> values = told(field, gone);
        // The order is told of the descriptions that both texts have, so it depends on both.
        if (!values.isEmpty() && !field.name().equals(ComparedField.ORDER)) {
          told.put(start + field.name(), values);
        }
      }
    }
    return told;
  }

  /** By source and day, of which each text has one. */
  private static String description(Part part, Change gone) {
    return part.description().source()
        + part.fields().stream()
            .filter(field -> field.name().equals(EntryForm.CONSULTED_ON))
            .map(field -> told(field, gone))
            .toList();
  }

  private static List<String> told(ContentDifferences.Field field, Change gone) {
    if (field instanceof Words words) {
      String text =
          words.pieces().stream()
              .filter(piece -> piece.change() != gone)
              .map(ContentDifferences.Piece::text)
              .collect(Collectors.joining());
      return Stream.of(text).filter(one -> !one.isEmpty()).toList();
    }
    List<String> values =
        ((Rows) field)
            .rows().stream()
                .filter(row -> row.change() != gone)
                .map(row -> row.values().toString())
                .toList();
    boolean choices =
        ComparedField.OF_DESCRIPTION.stream()
            .anyMatch(
                one -> one.name().equals(field.name()) && one.kind() == ComparedField.Kind.CHOICES);
    return choices ? values.stream().sorted().toList() : values;
  }

  /** Everything that a form says, told by comparing it with itself. */
  private static Map<String, List<String>> all(InterventionContent content) {
    ContentDifferences none = ContentDifferences.between(content, content);
    assertThat(none.isNone()).isTrue();
    return told(none, Change.REMOVED);
  }

  @Test
  void tellsBothTextsWholeWhateverTheyAre() {
    GeneratedContents contents = new GeneratedContents(7, vocabulary(), SOURCES);
    Random random = new Random(8);
    InterventionContent before = contents.next();
    for (int round = 0; round < ROUNDS; round++) {
      InterventionContent after =
          random.nextBoolean() ? contents.next() : mixed(before, contents.next(), random);

      ContentDifferences differences = ContentDifferences.between(before, after);

      assertThat(told(differences, Change.ADDED)).isEqualTo(all(before));
      assertThat(told(differences, Change.REMOVED)).isEqualTo(all(after));
      before = after;
    }
  }

  /** Much of one, a little of the other, so that most of it stays. */
  private static InterventionContent mixed(
      InterventionContent one, InterventionContent other, Random random) {
    List<DescriptionContent> descriptions = new ArrayList<>(one.descriptions());
    if (random.nextInt(3) == 0) {
      descriptions.add(0, descriptions.remove(descriptions.size() - 1));
    }
    return new InterventionContent(
        one.slug(),
        random.nextBoolean() ? one.name() : other.name(),
        random.nextBoolean() ? one.aliases() : other.aliases(),
        descriptions);
  }

  @Test
  void showsNoDifferenceExactlyWhenThereIsNone() {
    GeneratedContents contents = new GeneratedContents(9, vocabulary(), SOURCES);
    Random random = new Random(10);
    InterventionContent before = contents.next();
    for (int round = 0; round < ROUNDS; round++) {
      InterventionContent other = contents.next();
      InterventionContent after = random.nextInt(4) == 0 ? other : mixed(before, other, random);

      assertThat(ContentDifferences.between(before, after).isNone())
          .isEqualTo(EntryForm.of(before).equals(EntryForm.of(after)));
      before = after;
    }
  }

  @Test
  void comparesADescriptionWithTheOneOfTheSameSource() {
    InterventionContent before =
        anIntervention("x")
            .describedBy(aDescription().from("bron-a").goal("Rust"))
            .describedBy(aDescription().from("bron-b").goal("Ritme"))
            .build();
    InterventionContent after =
        anIntervention("x")
            .describedBy(aDescription().from("bron-c").goal("Nieuw"))
            .describedBy(aDescription().from("bron-b").goal("Ritme en regelmaat"))
            .build();

    ContentDifferences differences = ContentDifferences.between(before, after);

    assertThat(differences.parts().stream().skip(1).map(part -> part.description().source()))
        .containsExactly("bron-c", "bron-b", "bron-a");
    assertThat(differences.parts().stream().skip(1).map(Part::change))
        .containsExactly(Change.ADDED, Change.SAME, Change.REMOVED);
    Words goal =
        differences.parts().get(2).fields().stream()
            .filter(ContentDifferences.Field::isChanged)
            .map(Words.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(goal.name()).isEqualTo("goal");
    assertThat(goal.pieces().get(1).text()).isEqualTo(" en regelmaat");
  }

  @Test
  void comparesADescriptionWithTheOneOfTheSameDayWhenAnOlderOneGoes() {
    InterventionContent before =
        anIntervention("x")
            .describedBy(
                aDescription().from("bron-a").consultedOn("2020-01-01").goal("Heel iets anders"),
                aDescription().from("bron-a").consultedOn("2024-01-01").goal("Rust"))
            .build();
    InterventionContent after =
        anIntervention("x")
            .describedBy(
                aDescription().from("bron-a").consultedOn("2024-01-01").goal("Rust en ritme"))
            .build();

    ContentDifferences differences = ContentDifferences.between(before, after);

    assertThat(differences.parts().stream().skip(1).map(Part::change))
        .containsExactly(Change.SAME, Change.REMOVED);
    assertThat(differences.parts().get(1).fields())
        .filteredOn(ContentDifferences.Field::isChanged)
        .extracting(ContentDifferences.Field::name)
        .containsExactly("goal");
    assertThat(differences.count()).isEqualTo(2);
  }

  @Test
  void stillComparesADescriptionWhoseDayWasPutRight() {
    EntryForm before =
        EntryForm.of(
            anIntervention("x")
                .describedBy(
                    aDescription().from("bron-a").consultedOn("2020-01-01"),
                    aDescription().from("bron-a").consultedOn("2024-01-01"))
                .build());
    EntryForm after =
        before
            .with("d1.consultedOn", List.of("1 januari 2024"))
            .with("d2.consultedOn", List.of("1-2-2024"));

    ContentDifferences differences = ContentDifferences.between(before, after);

    assertThat(differences.parts())
        .extracting(Part::keyBefore, Part::keyAfter)
        .containsExactlyInAnyOrder(tuple(null, null), tuple("d2", "d1"), tuple("d1", "d2"));
    assertThat(differences.parts()).extracting(Part::change).containsOnly(Change.SAME);
  }

  @Test
  void showsThatDescriptionsChangedPlaces() {
    InterventionContent before =
        anIntervention("x")
            .describedBy(aDescription().from("bron-a"), aDescription().from("bron-b"))
            .build();
    InterventionContent after =
        anIntervention("x")
            .describedBy(aDescription().from("bron-b"), aDescription().from("bron-a"))
            .build();

    ContentDifferences differences = ContentDifferences.between(before, after);

    assertThat(differences.isNone()).isFalse();
    assertThat(differences.parts().get(0).fields())
        .filteredOn(ContentDifferences.Field::isChanged)
        .extracting(ContentDifferences.Field::name)
        .containsExactly(ComparedField.ORDER);
  }

  @Test
  void showsWhichTermsCameAndWent() {
    EntryForm before = EntryForm.empty().with("d1.situations", List.of("angst", "rouw"));
    EntryForm after = EntryForm.empty().with("d1.situations", List.of("rouw", "depressie"));

    Rows situations =
        ContentDifferences.between(before, after).parts().stream()
            .flatMap(part -> part.fields().stream())
            .filter(field -> field.name().equals("situations"))
            .map(Rows.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(situations.rows())
        .containsExactly(
            new Row(Change.SAME, List.of("rouw")),
            new Row(Change.REMOVED, List.of("angst")),
            new Row(Change.ADDED, List.of("depressie")));
  }
}
