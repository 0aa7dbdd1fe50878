package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.intervention.AgeRange;

/**
 * Counts, for one key, how many entries meet each of its values and for how many it is unknown.
 * Entries are counted by what they have, of which there is little, and only at the end by the
 * values that are asked.
 */
abstract class KeyCount {

  /** Counts the entries of a segment whose status is zero or that of this key. */
  abstract void count(SegmentColumns columns, byte[] statuses, byte own);

  /** How many of those counted meet the choice. */
  abstract int yes(FacetChoice choice);

  /** For how many of those counted it is unknown whether they do. */
  abstract int unknown(FacetChoice choice);

  static KeyCount of(FacetKey key, ValidityTerms terms) {
    return switch (key) {
      case CATEGORY, AUDIENCE, SOURCE, SITUATION, RECIPIENT, PROVIDER -> new OfListed(key);
      case LEVEL, AT_LEAST_LEVEL -> new OfRecognition();
      case VALIDITY -> new OfValidity(terms);
      case AGE -> new OfAge();
    };
  }

  private static boolean counts(byte status, byte own) {
    return status == 0 || status == own;
  }

  private static final class OfListed extends KeyCount {

    private final FacetKey key;
    private final Map<String, Integer> counts = new HashMap<>();
    private int silent;

    OfListed(FacetKey key) {
      this.key = key;
    }

    @Override
    void count(SegmentColumns columns, byte[] statuses, byte own) {
      SegmentColumns.Listed column = columns.listed(key);
      String[] values = column.values();
      int words = column.words();
      int[] found = new int[values.length];
      for (int doc = 0; doc < statuses.length; doc++) {
        if (!counts(statuses[doc], own)) {
          continue;
        }
        long all = 0;
        for (int word = 0; word < words; word++) {
          long bits = column.bits(doc, word);
          all |= bits;
          while (bits != 0) {
            found[word * Long.SIZE + Long.numberOfTrailingZeros(bits)]++;
            bits &= bits - 1;
          }
        }
        if (all == 0) {
          silent++;
        }
      }
      for (int value = 0; value < values.length; value++) {
        counts.merge(values[value], found[value], Integer::sum);
      }
    }

    @Override
    int yes(FacetChoice choice) {
      return counts.getOrDefault(choice.value(), 0);
    }

    @Override
    int unknown(FacetChoice choice) {
      return key == FacetKey.SOURCE ? 0 : silent;
    }
  }

  private static final class OfRecognition extends KeyCount {

    private final int[] counts = new int[RecognitionOrder.all().size()];

    @Override
    void count(SegmentColumns columns, byte[] statuses, byte own) {
      for (int doc = 0; doc < statuses.length; doc++) {
        if (counts(statuses[doc], own)) {
          counts[columns.recognition(doc)]++;
        }
      }
    }

    @Override
    int yes(FacetChoice choice) {
      return sum(choice, Match.YES);
    }

    @Override
    int unknown(FacetChoice choice) {
      return sum(choice, Match.UNKNOWN);
    }

    private int sum(FacetChoice choice, Match wanted) {
      int sum = 0;
      for (int place = 0; place < counts.length; place++) {
        if (counts[place] > 0
            && SegmentCriterion.match(choice, RecognitionOrder.all().get(place)) == wanted) {
          sum += counts[place];
        }
      }
      return sum;
    }
  }

  private static final class OfValidity extends KeyCount {

    private final ValidityTerms terms;
    private final int[] counts = new int[ValidityTerms.Standing.values().length];

    OfValidity(ValidityTerms terms) {
      this.terms = terms;
    }

    @Override
    void count(SegmentColumns columns, byte[] statuses, byte own) {
      for (int doc = 0; doc < statuses.length; doc++) {
        if (counts(statuses[doc], own)) {
          counts[terms.standing(columns.validUntil(doc)).ordinal()]++;
        }
      }
    }

    @Override
    int yes(FacetChoice choice) {
      return sum(choice, Match.YES);
    }

    @Override
    int unknown(FacetChoice choice) {
      return sum(choice, Match.UNKNOWN);
    }

    private int sum(FacetChoice choice, Match wanted) {
      int sum = 0;
      for (ValidityTerms.Standing standing : ValidityTerms.Standing.values()) {
        if (SegmentCriterion.match(choice, standing) == wanted) {
          sum += counts[standing.ordinal()];
        }
      }
      return sum;
    }
  }

  /** By where the ranges begin and end: an age lies in those that have begun and not ended. */
  private static final class OfAge extends KeyCount {

    private static final int FIRST = AgeRange.LOWEST - 1;
    private static final int MONTHS = AgeRange.HIGHEST + 2 - FIRST;

    private final int[] begin = new int[MONTHS];
    private final int[] end = new int[MONTHS];
    private int silent;
    private boolean addedUp;

    /** From how many begin or end in a month to how many did so by then. */
    private void addUp() {
      if (!addedUp) {
        for (int month = 1; month < MONTHS; month++) {
          begin[month] += begin[month - 1];
          end[month] += end[month - 1];
        }
        addedUp = true;
      }
    }

    @Override
    void count(SegmentColumns columns, byte[] statuses, byte own) {
      for (int doc = 0; doc < statuses.length; doc++) {
        if (!counts(statuses[doc], own)) {
          continue;
        }
        if (columns.isAgeSilent(doc)) {
          silent++;
        } else {
          begin[columns.ageFrom(doc) - FIRST]++;
          end[columns.ageThrough(doc) - FIRST]++;
        }
      }
    }

    @Override
    int yes(FacetChoice choice) {
      if (!(choice instanceof FacetChoice.AgeIs asked)) {
        throw new IllegalArgumentException("Not about an age: " + choice);
      }
      addUp();
      int before = asked.age().fromMonth() - 1 - FIRST;
      return begin[asked.age().throughMonth() - FIRST] - (before < 0 ? 0 : end[before]);
    }

    @Override
    int unknown(FacetChoice choice) {
      return silent;
    }
  }

  /** The values offered, each with what choosing it would list. */
  List<FacetCount> of(List<FacetChoice> offered, boolean withUnknown) {
    List<FacetCount> counts = new ArrayList<>();
    for (FacetChoice choice : offered) {
      counts.add(new FacetCount(choice, yes(choice) + (withUnknown ? unknown(choice) : 0)));
    }
    return counts;
  }
}
