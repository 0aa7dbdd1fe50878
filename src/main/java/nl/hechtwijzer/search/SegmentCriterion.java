package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.Stated;

/** What the choices of one key come to for the entries of a segment. */
interface SegmentCriterion {

  /** Who states a recognition does not matter here, only that someone does. */
  List<String> ANY_SOURCE = List.of("any");

  Match match(int doc);

  /** What these choices, all of one key, come to. */
  static SegmentCriterion of(
      FacetKey key, List<FacetChoice> choices, SegmentColumns columns, LocalDate today) {
    return switch (key) {
      case CATEGORY, AUDIENCE, SITUATION, RECIPIENT, PROVIDER ->
          listed(columns.listed(key), choices, Match.UNKNOWN);
      case SOURCE -> listed(columns.listed(key), choices, Match.NO);
      case LEVEL, AT_LEAST_LEVEL -> recognition(columns, choices);
      case VALIDITY -> validity(columns, choices, ValidityTerms.of(today));
      case AGE -> age(columns, choices);
    };
  }

  private static SegmentCriterion listed(
      SegmentColumns.Listed column, List<FacetChoice> choices, Match silent) {
    long[] wanted = column.mask(choices.stream().map(FacetChoice::value).toList());
    return doc -> {
      long all = 0;
      for (int word = 0; word < wanted.length; word++) {
        long bits = column.bits(doc, word);
        if ((bits & wanted[word]) != 0) {
          return Match.YES;
        }
        all |= bits;
      }
      return all == 0 ? silent : Match.NO;
    };
  }

  private static SegmentCriterion recognition(SegmentColumns columns, List<FacetChoice> choices) {
    Match[] matches =
        RecognitionOrder.all().stream()
            .map(stated -> any(choices.stream().map(choice -> match(choice, stated))))
            .toArray(Match[]::new);
    return doc -> matches[columns.recognition(doc)];
  }

  /** What a choice about the level comes to for a recognition, as the definition has it. */
  static Match match(FacetChoice choice, Optional<Recognition> stated) {
    Optional<Stated<Recognition>> recognition =
        stated.map(value -> new Stated<>(value, ANY_SOURCE));
    if (choice instanceof FacetChoice.AboutRecognition about) {
      return about.find(recognition).match();
    }
    throw new IllegalArgumentException("Not about a level: " + choice);
  }

  private static SegmentCriterion validity(
      SegmentColumns columns, List<FacetChoice> choices, ValidityTerms terms) {
    Match[] matches =
        Stream.of(ValidityTerms.Standing.values())
            .map(standing -> any(choices.stream().map(choice -> match(choice, standing))))
            .toArray(Match[]::new);
    return doc -> matches[terms.standing(columns.validUntil(doc)).ordinal()];
  }

  /** What a choice about the term comes to for one that stands like this. */
  static Match match(FacetChoice choice, ValidityTerms.Standing standing) {
    if (choice instanceof FacetChoice.ValidityIs validity) {
      return standing.match(validity.validity());
    }
    throw new IllegalArgumentException("Not about a term: " + choice);
  }

  private static SegmentCriterion age(SegmentColumns columns, List<FacetChoice> choices) {
    List<ChildAge> ages =
        choices.stream()
            .filter(FacetChoice.AgeIs.class::isInstance)
            .map(FacetChoice.AgeIs.class::cast)
            .map(FacetChoice.AgeIs::age)
            .toList();
    return doc -> {
      if (columns.isAgeSilent(doc)) {
        return Match.UNKNOWN;
      }
      for (ChildAge age : ages) {
        if (columns.ageFrom(doc) <= age.throughMonth()
            && columns.ageThrough(doc) >= age.fromMonth()) {
          return Match.YES;
        }
      }
      return Match.NO;
    };
  }

  private static Match any(Stream<Match> matches) {
    return matches.reduce(Match.NO, Match::or);
  }
}
