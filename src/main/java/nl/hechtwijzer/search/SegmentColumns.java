package nl.hechtwijzer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import nl.hechtwijzer.intervention.AgeRange;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the entries in one segment of the index, column by column, as plain numbers. A
 * segment never changes, so it is read once.
 */
final class SegmentColumns {

  /** Stands in the place of a last day where no source gives one. */
  static final long NO_DAY = Long.MIN_VALUE;

  /** Stands in the place of an age where all sources are silent. */
  static final short NO_AGE = Short.MIN_VALUE;

  private static final int DOC_BITS = 32;

  private final int size;
  private final byte[] recognition;
  private final long[] validUntil;
  private final short[] ageFrom;
  private final short[] ageThrough;
  private final long[] changedAt;
  private final Map<FacetKey, Listed> listed = new EnumMap<>(FacetKey.class);
  private final int[] nameOrdinal;
  private final int[] byName;
  private final int[] byLevel;
  private final int[] byChange;
  private final SegmentChoices choices;

  SegmentColumns(LeafReader segment) throws IOException {
    size = segment.maxDoc();
    recognition = new byte[size];
    read(segment, IndexFields.RECOGNITION, (doc, value) -> recognition[doc] = (byte) value);
    validUntil = filled(NO_DAY);
    read(segment, IndexFields.VALID_UNTIL, (doc, value) -> validUntil[doc] = value);
    ageFrom = new short[size];
    Arrays.fill(ageFrom, NO_AGE);
    read(segment, IndexFields.AGE_FROM, (doc, value) -> ageFrom[doc] = (short) value);
    ageThrough = new short[size];
    read(segment, IndexFields.AGE_THROUGH, (doc, value) -> ageThrough[doc] = (short) value);
    changedAt = new long[size];
    read(segment, IndexFields.CHANGED_AT, (doc, value) -> changedAt[doc] = value);
    for (FacetKey key : FacetKey.values()) {
      if (IndexFields.isListed(key)) {
        listed.put(key, new Listed(segment, IndexFields.listedField(key)));
      }
    }
    nameOrdinal = ordinals(segment);
    byName = ordered(doc -> nameOrdinal[doc], null);
    byLevel = ordered(doc -> recognition[doc], byName);
    byChange = ordered(changeRanks(), byName);
    choices = new SegmentChoices(this);
  }

  private interface Reading {
    void read(int doc, long value);
  }

  private static void read(LeafReader segment, String field, Reading reading) throws IOException {
    SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      reading.read(doc, values.nextValue());
    }
  }

  private long[] filled(long value) {
    long[] column = new long[size];
    Arrays.fill(column, value);
    return column;
  }

  private int[] ordinals(LeafReader segment) throws IOException {
    int[] ordinals = new int[size];
    SortedSetDocValues values = DocValues.getSortedSet(segment, IndexFields.NAME_ORDER);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      ordinals[doc] = (int) values.nextOrd();
    }
    return ordinals;
  }

  /** The ranks of the moments of change, the last one first. */
  private IntToLongFunction changeRanks() {
    long[] moments = Arrays.stream(changedAt).sorted().distinct().toArray();
    return doc -> moments.length - 1L - Arrays.binarySearch(moments, changedAt[doc]);
  }

  /** The documents by a small number, and where that is the same in the order given. */
  private int[] ordered(IntToLongFunction rank, int @Nullable [] then) {
    long[] keys = new long[size];
    for (int place = 0; place < size; place++) {
      int doc = then == null ? place : then[place];
      keys[place] = rank.applyAsLong(doc) << DOC_BITS | place;
    }
    Arrays.sort(keys);
    int[] documents = new int[size];
    for (int i = 0; i < size; i++) {
      int place = (int) keys[i];
      documents[i] = then == null ? place : then[place];
    }
    return documents;
  }

  /** How many documents the segment holds, deleted ones too. */
  int size() {
    return size;
  }

  /** The place in the {@link RecognitionOrder}. */
  int recognition(int doc) {
    return recognition[doc];
  }

  /** The last day of the recognition, or {@link #NO_DAY}. */
  long validUntil(int doc) {
    return validUntil[doc];
  }

  boolean isAgeSilent(int doc) {
    return ageFrom[doc] == NO_AGE;
  }

  /** The lowest age, just below all of them where it is open. */
  int ageFrom(int doc) {
    return Math.max(ageFrom[doc], AgeRange.LOWEST - 1);
  }

  /** The highest age, just above all of them where it is open. */
  int ageThrough(int doc) {
    return ageThrough[doc];
  }

  long changedAt(int doc) {
    return changedAt[doc];
  }

  /** A fact of which an entry has any number of values. */
  Listed listed(FacetKey key) {
    Listed column = listed.get(key);
    if (column == null) {
      throw new IllegalArgumentException("Not a listed fact: " + key);
    }
    return column;
  }

  /** The same facts as choices. */
  SegmentChoices choices() {
    return choices;
  }

  /** The place of the name among those of the segment. */
  int nameOrdinal(int doc) {
    return nameOrdinal[doc];
  }

  /** The documents in an order of the list, relevance apart. */
  int[] inOrder(SortOrder order) {
    return switch (order) {
      case NAME, RELEVANCE -> byName;
      case LEVEL -> byLevel;
      case CHANGED -> byChange;
    };
  }

  /** Which entries have each of the values of a fact. */
  static final class Listed {

    private final Map<String, FixedBitSet> having = new HashMap<>();
    private final FixedBitSet none;
    private final FixedBitSet silent;

    private Listed(LeafReader segment, String field) throws IOException {
      none = new FixedBitSet(segment.maxDoc());
      silent = new FixedBitSet(segment.maxDoc());
      silent.set(0, segment.maxDoc());
      SortedSetDocValues ordinals = DocValues.getSortedSet(segment, field);
      FixedBitSet[] byOrdinal = new FixedBitSet[(int) ordinals.getValueCount()];
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        byOrdinal[ordinal] = new FixedBitSet(segment.maxDoc());
        having.put(ordinals.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal]);
      }
      for (int doc = ordinals.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = ordinals.nextDoc()) {
        silent.clear(doc);
        for (int i = ordinals.docValueCount(); i > 0; i--) {
          byOrdinal[(int) ordinals.nextOrd()].set(doc);
        }
      }
    }

    /** The entries that have this value. */
    FixedBitSet having(String value) {
      return having.getOrDefault(value, none);
    }

    /** The entries that have no value. */
    FixedBitSet silent() {
      return silent;
    }
  }
}
