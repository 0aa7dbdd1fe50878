package nl.hechtwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.Stated;
import org.apache.lucene.util.FixedBitSet;

/**
 * Every choice as bits of the entries in a segment. A segment never changes, so they are made when
 * first asked for and kept: an answer with all its counts is then a matter of laying them side by
 * side, sixty-four entries at a time.
 */
final class SegmentChoices {

  /** Who states a recognition does not matter here, only that someone does. */
  private static final List<String> ANY_SOURCE = List.of("any");

  /** Any age can be asked for; those that are offered are fewer than these. */
  private static final int MOST_AGES = 64;

  private final SegmentColumns columns;
  private final Map<FacetChoice, ChoiceBits> ofListed = new ConcurrentHashMap<>();
  private final Map<FacetChoice, ChoiceBits> ofRecognition = new ConcurrentHashMap<>();
  private final Map<FacetChoice, ChoiceBits> ofAges = new ConcurrentHashMap<>();
  private volatile TermsOfDay ofTerms = new TermsOfDay(new ValidityTerms(0, 0));
  private final FixedBitSet ageSilent;

  SegmentChoices(SegmentColumns columns) {
    this.columns = columns;
    this.ageSilent = new FixedBitSet(columns.size());
    for (int doc = 0; doc < columns.size(); doc++) {
      if (columns.isAgeSilent(doc)) {
        ageSilent.set(doc);
      }
    }
  }

  /** How long recognitions hold, as it stands on one day. */
  private record TermsOfDay(ValidityTerms terms, Map<FacetChoice, ChoiceBits> bits) {

    TermsOfDay(ValidityTerms terms) {
      this(terms, new ConcurrentHashMap<>());
    }
  }

  /** How the entries of the segment stand to a choice. Nobody may change what is returned. */
  ChoiceBits of(FacetChoice choice, ValidityTerms terms) {
    return switch (choice.key()) {
      case CATEGORY, AUDIENCE, SITUATION, RECIPIENT, PROVIDER, SOURCE ->
          ofListed.computeIfAbsent(choice, this::listed);
      case LEVEL, AT_LEAST_LEVEL -> ofRecognition.computeIfAbsent(choice, this::recognition);
      case VALIDITY -> onDay(terms).computeIfAbsent(choice, any -> validity(any, terms));
      case AGE -> age(choice);
    };
  }

  private Map<FacetChoice, ChoiceBits> onDay(ValidityTerms terms) {
    TermsOfDay known = ofTerms;
    if (!known.terms().equals(terms)) {
      known = new TermsOfDay(terms);
      ofTerms = known;
    }
    return known.bits();
  }

  /** An entry in which no source is named has none: about that nothing is unknown. */
  private ChoiceBits listed(FacetChoice choice) {
    SegmentColumns.Listed column = columns.listed(choice.key());
    return new ChoiceBits(
        column.having(choice.value()),
        choice.key() == FacetKey.SOURCE ? new FixedBitSet(columns.size()) : column.silent());
  }

  private ChoiceBits recognition(FacetChoice choice) {
    Match[] matches =
        RecognitionOrder.all().stream().map(stated -> match(choice, stated)).toArray(Match[]::new);
    return bits(matches, columns::recognition);
  }

  /** What a choice about the level comes to for a recognition, as the definition has it. */
  private static Match match(FacetChoice choice, Optional<Recognition> stated) {
    Optional<Stated<Recognition>> recognition =
        stated.map(value -> new Stated<>(value, ANY_SOURCE));
    if (choice instanceof FacetChoice.AboutRecognition about) {
      return about.find(recognition).match();
    }
    throw new IllegalArgumentException("Not about a level: " + choice);
  }

  private ChoiceBits validity(FacetChoice choice, ValidityTerms terms) {
    if (!(choice instanceof FacetChoice.ValidityIs asked)) {
      throw new IllegalArgumentException("Not about a term: " + choice);
    }
    Match[] matches =
        Stream.of(ValidityTerms.Standing.values())
            .map(standing -> standing.match(asked.validity()))
            .toArray(Match[]::new);
    return bits(matches, doc -> terms.standing(columns.validUntil(doc)).ordinal());
  }

  private ChoiceBits bits(Match[] matches, IntUnaryOperator place) {
    ChoiceBits bits =
        new ChoiceBits(new FixedBitSet(columns.size()), new FixedBitSet(columns.size()));
    for (int doc = 0; doc < columns.size(); doc++) {
      Match match = matches[place.applyAsInt(doc)];
      if (match == Match.YES) {
        bits.yes().set(doc);
      } else if (match == Match.UNKNOWN) {
        bits.unknown().set(doc);
      }
    }
    return bits;
  }

  private ChoiceBits age(FacetChoice choice) {
    if (!(choice instanceof FacetChoice.AgeIs asked)) {
      throw new IllegalArgumentException("Not about an age: " + choice);
    }
    ChoiceBits known = ofAges.get(choice);
    if (known == null) {
      known = new ChoiceBits(having(asked.age()), ageSilent);
      if (ofAges.size() < MOST_AGES) {
        ofAges.put(choice, known);
      }
    }
    return known;
  }

  private FixedBitSet having(ChildAge age) {
    FixedBitSet having = new FixedBitSet(columns.size());
    for (int doc = 0; doc < columns.size(); doc++) {
      if (!columns.isAgeSilent(doc)
          && columns.ageFrom(doc) <= age.throughMonth()
          && columns.ageThrough(doc) >= age.fromMonth()) {
        having.set(doc);
      }
    }
    return having;
  }
}
