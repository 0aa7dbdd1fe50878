package nl.hechtwijzer.guide;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.ChildAge;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.CategoryIs;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.Match;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.testing.DescriptionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a catalogue of thousands, as the definition of a search finds them. */
class CandidatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final FacetChoice THREE_YEARS = new AgeIs(ChildAge.years(3));
  private static final FacetChoice FEAR = new TermIs(TermRole.SITUATION, "angst");
  private static final FacetChoice PREVENTION = new CategoryIs(Category.PREVENTION);
  private static final Answers ANSWERS =
      Answers.none().with(THREE_YEARS).with(FEAR).with(PREVENTION);

  private final List<InterventionProfile> catalogue = new ArrayList<>();
  private int questions;

  @BeforeEach
  void fill() {
    add("past", 100, fromNji().aged(AgeRange.years(0, 6)).situations("angst"));
    add("zwijgt", 100, fromNji().situations("angst"));
    add("te-oud", 100, fromNji().aged(AgeRange.years(9, 12)).situations("angst"));
    add("te-oud-en-zwijgt", 100, fromNji().aged(AgeRange.years(9, 12)));
    add("anders", 5000, fromNji().aged(AgeRange.years(9, 12)).situations("opvang"));
    add(
        "behandelt",
        100,
        fromNji().aged(AgeRange.years(0, 6)).situations("angst").categories(Category.TREATMENT));
  }

  private void add(String slug, int times, DescriptionBuilder description) {
    IntStream.range(0, times)
        .mapToObj(number -> anIntervention(slug + "-" + number).describedBy(description).profile())
        .forEach(catalogue::add);
  }

  private List<String> first(SearchQuery query, int atMost) {
    questions++;
    return catalogue.stream()
        .filter(
            profile -> {
              Match match = query.match(profile, TODAY).match();
              return match == Match.YES || (match == Match.UNKNOWN && query.withUnknown());
            })
        .map(InterventionProfile::slug)
        .limit(atMost)
        .toList();
  }

  private Set<String> found(List<String> advisedAgainst) {
    return new Candidates(this::first).of(ANSWERS, advisedAgainst);
  }

  private static long count(Set<String> found, String kind) {
    return found.stream().filter(slug -> slug.matches(kind + "-[0-9]+")).count();
  }

  @Test
  void areSomeOfEveryKindThatMatters() {
    Set<String> found = found(List.of());

    assertThat(count(found, "past")).isEqualTo(20);
    assertThat(count(found, "zwijgt")).isEqualTo(14);
    assertThat(count(found, "te-oud")).isEqualTo(3);
    assertThat(count(found, "behandelt")).isEqualTo(3);
    assertThat(count(found, "anders")).isZero();
  }

  @Test
  void areOnlyWhatFitsWhereMoreFitsThanIsComparedWith() {
    catalogue.clear();
    add("past", 2000, fromNji().aged(AgeRange.years(0, 6)).situations("angst"));
    add("zwijgt", 1000, fromNji().situations("angst"));

    Set<String> found = found(List.of());

    assertThat(count(found, "past")).isEqualTo(found.size()).isEqualTo(20);
  }

  @Test
  void alwaysHoldWhatASourceAdvisesAgainst() {
    assertThat(found(List.of("afgeraden"))).startsWith("afgeraden");
  }

  @Test
  void areFewAndFoundWithFewQuestions() {
    Set<String> found = found(IntStream.range(0, 8).mapToObj(n -> "afgeraden-" + n).toList());

    assertThat(found).hasSizeLessThanOrEqualTo(Candidates.MOST);
    assertThat(questions).isLessThanOrEqualTo(2 + 2 * ANSWERS.keys().size());
  }
}
