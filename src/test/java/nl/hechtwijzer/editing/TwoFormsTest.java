package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.aDescription;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.hechtwijzer.editing.TwoForms.Question;
import nl.hechtwijzer.editing.TwoForms.Side;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class TwoFormsTest {

  private static final int ROUNDS = 500;

  private static GeneratedContents contents(long seed) {
    List<Term> terms = new ArrayList<>();
    for (TermList list : TermList.values()) {
      for (int i = 0; i < 4; i++) {
        String slug = list.name().toLowerCase(Locale.ROOT) + "-" + i;
        terms.add(new Term(list, slug, "Term " + i, "Term " + i, i));
      }
    }
    return new GeneratedContents(seed, Vocabulary.of(terms), Set.of("bron-a", "bron-b", "bron-c"));
  }

  private static boolean sayTheSame(EntryForm one, EntryForm other) {
    return ContentDifferences.between(one, other).isNone();
  }

  @Test
  void comesToOneOfBothWhenThatIsChosenEverywhere() {
    GeneratedContents contents = contents(3);
    for (int round = 0; round < ROUNDS; round++) {
      EntryForm theirs = EntryForm.of(contents.next());
      EntryForm mine = EntryForm.of(contents.next());
      TwoForms both = new TwoForms(theirs, mine);

      assertThat(sayTheSame(both.merged(question -> true), mine)).isTrue();
      assertThat(sayTheSame(both.merged(question -> false), theirs)).isTrue();
    }
  }

  @Test
  void takesOfEachQuestionWhatWasChosenWhateverTheOthers() {
    GeneratedContents contents = contents(4);
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      EntryForm theirs = oneOfEachSource(contents.next());
      EntryForm mine = oneOfEachSource(contents.next());
      TwoForms both = new TwoForms(theirs, mine);
      Set<String> taken = new HashSet<>();
      both.questions().stream()
          .filter(question -> random.nextBoolean())
          .forEach(question -> taken.add(question.key()));

      EntryForm merged = both.merged(question -> taken.contains(question.key()));

      List<String> stillOtherThanMine = keys(new TwoForms(merged, mine));
      List<String> stillOtherThanTheirs = keys(new TwoForms(theirs, merged));
      assertThat(stillOtherThanMine.stream().filter(withoutOrder(taken)::contains)).isEmpty();
      assertThat(stillOtherThanTheirs).isSubsetOf(withoutOrderNamed(taken, stillOtherThanTheirs));
    }
  }

  /** Of several of one source, the next takes the number of one that is left out. */
  private static EntryForm oneOfEachSource(InterventionContent content) {
    return EntryForm.of(
        new InterventionContent(
            content.slug(), content.name(), content.aliases(), content.currentDescriptions()));
  }

  private static List<String> keys(TwoForms both) {
    return both.questions().stream().map(Question::key).toList();
  }

  /** The order is that of all descriptions together, so it depends on the other answers too. */
  private static Set<String> withoutOrder(Set<String> taken) {
    Set<String> others = new HashSet<>(taken);
    others.remove(":" + ComparedField.ORDER);
    return others;
  }

  private static Set<String> withoutOrderNamed(Set<String> taken, List<String> found) {
    Set<String> allowed = new HashSet<>(taken);
    found.stream().filter(key -> key.equals(":" + ComparedField.ORDER)).forEach(allowed::add);
    return allowed;
  }

  @Test
  void asksNothingOfTwoTextsThatSayTheSame() {
    EntryForm form = EntryForm.of(contents(6).next());

    assertThat(new TwoForms(form, form).questions()).isEmpty();
  }

  @Test
  void answersByItselfWhereOnlyOneOfBothChangedAnything() {
    EntryForm start =
        EntryForm.empty()
            .with("name", List.of("Nika"))
            .with("d1.source", List.of("bron-a"))
            .with("d1.goal", List.of("Rust"))
            .with("d1.summary", List.of("Kort"));
    EntryForm theirs =
        start.with("d1.goal", List.of("Rust en ritme")).with("d1.summary", List.of("Korter"));
    EntryForm mine = start.with("name", List.of("NIKA")).with("d1.summary", List.of("Kortst"));

    assertThat(new TwoForms(theirs, mine).obvious(start))
        .isEqualTo(Map.of(":name", Side.MINE, "bron-a#1:goal", Side.THEIRS));
  }

  @Test
  void putsTogetherWhoTookTheOlderOutAndWhoChangedTheNewer() {
    EntryForm start =
        EntryForm.of(
            anIntervention("x")
                .describedBy(
                    aDescription().from("bron-a").consultedOn("2020-01-01").goal("Anders"),
                    aDescription().from("bron-a").consultedOn("2024-01-01").goal("Rust"))
                .build());
    EntryForm theirs = start.withoutDescription("d1");
    EntryForm mine = start.with("d2.goal", List.of("Rust en ritme"));
    TwoForms both = new TwoForms(theirs, mine);

    Map<String, Side> obvious = both.obvious(start);

    assertThat(obvious).isEqualTo(Map.of("bron-a#1:goal", Side.MINE, "bron-a#2:", Side.THEIRS));
    EntryForm merged = both.merged(question -> obvious.get(question.key()) == Side.MINE);
    assertThat(merged.descriptions()).containsExactly("d2");
    assertThat(merged.first("d2.goal")).isEqualTo("Rust en ritme");
    assertThat(merged.first("d2.consultedOn")).isEqualTo(start.first("d2.consultedOn"));
  }
}
