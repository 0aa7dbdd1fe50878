package nl.hechtwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds one answer: which entries are listed, and all counts. Every choice is a set of bits, and so
 * is every answer; nothing is looked at entry by entry.
 */
final class LuceneAnswer {

  /** With this many entries that meet a text equally well, sorting them takes no time yet. */
  private static final int MOST_GATHERED = 1_000;

  private final SearchQuery query;
  private final @Nullable TextMatching text;
  private final ValidityTerms terms;
  private final List<Segment> segments = new ArrayList<>();
  private int total;
  private int unknown;
  private final Map<FacetKey, Integer> unknownBy = new EnumMap<>(FacetKey.class);

  LuceneAnswer(
      SearchQuery query,
      @Nullable TextMatching text,
      IndexReader reader,
      ColumnCache cache,
      LocalDate today)
      throws IOException {
    this.query = query;
    this.text = text;
    this.terms = ValidityTerms.of(today);
    Map<FacetKey, List<FacetChoice>> choices = query.choicesByCriterion();
    choices.keySet().forEach(key -> unknownBy.put(key, 0));
    for (LeafReaderContext context : reader.leaves()) {
      Segment segment = new Segment(context.ord, context.reader(), cache.columns(context.reader()));
      segment.decide(choices);
      segments.add(segment);
    }
  }

  int total() {
    return total;
  }

  int unknown() {
    return unknown;
  }

  Map<FacetKey, Integer> unknownBy() {
    return unknownBy;
  }

  /** Every value with what choosing it would list. */
  Map<FacetKey, List<FacetCount>> facets(Map<FacetKey, List<FacetChoice>> values) {
    Map<FacetKey, List<FacetCount>> facets = new EnumMap<>(FacetKey.class);
    values.forEach(
        (key, offered) ->
            facets.put(
                key,
                offered.stream().map(choice -> new FacetCount(choice, count(choice))).toList()));
    return facets;
  }

  private int count(FacetChoice choice) {
    int count = 0;
    for (Segment segment : segments) {
      count += segment.count(choice);
    }
    return count;
  }

  /** The entries of one page. Deep pages take time to walk to, but no memory. */
  List<String> page(int pageSize) throws IOException {
    long skip = (query.page() - 1L) * pageSize;
    List<String> page = new ArrayList<>();
    if (skip >= total) {
      return page;
    }
    if (query.order() != SortOrder.RELEVANCE || text == null) {
      walk(segment -> new Cursor(segment, inOrder(segment), null), skip, pageSize, page);
      return page;
    }
    List<ScoreCounts.Level> shown = new ArrayList<>();
    long places = 0;
    for (ScoreCounts.Level level : scores().levels()) {
      if (shown.isEmpty() && skip >= level.many()) {
        skip -= level.many();
      } else if (places < skip + pageSize) {
        shown.add(level);
        places += level.many();
      }
    }
    Gathered gathered = new Gathered(shown);
    for (ScoreCounts.Level level : shown) {
      walk(segment -> gathered.cursor(segment, level), skip, pageSize, page);
      skip = 0;
    }
    return page;
  }

  /** How well the listed entries meet the text. */
  private ScoreCounts scores() {
    ScoreCounts scores = new ScoreCounts();
    for (Segment segment : segments) {
      for (int doc = segment.nextListed(0);
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = segment.nextListed(doc + 1)) {
        scores.add(segment.score(doc));
      }
    }
    return scores;
  }

  /**
   * The entries with scores that few have, found in one pass for all of these scores. What many
   * have is walked through instead, which takes no memory.
   */
  private final class Gathered {

    private final float[] scores;
    private final Map<Segment, List<List<Integer>>> documents = new HashMap<>();

    Gathered(List<ScoreCounts.Level> levels) {
      List<Float> few = new ArrayList<>();
      for (ScoreCounts.Level level : levels) {
        if (level.many() <= MOST_GATHERED) {
          few.add(0, level.score());
        }
      }
      scores = new float[few.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = few.get(i);
      }
      if (scores.length > 0) {
        segments.forEach(segment -> documents.put(segment, in(segment)));
      }
    }

    private List<List<Integer>> in(Segment segment) {
      List<List<Integer>> found = new ArrayList<>();
      for (int i = 0; i < scores.length; i++) {
        found.add(new ArrayList<>());
      }
      for (int doc = segment.nextListed(0);
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = segment.nextListed(doc + 1)) {
        float score = segment.score(doc);
        if (score >= scores[0] && score <= scores[scores.length - 1]) {
          int place = Arrays.binarySearch(scores, score);
          if (place >= 0) {
            found.get(place).add(doc);
          }
        }
      }
      found.forEach(
          equal -> equal.sort(Comparator.comparingInt(doc -> segment.columns.nameOrdinal(doc))));
      return found;
    }

    Cursor cursor(Segment segment, ScoreCounts.Level level) {
      int place = Arrays.binarySearch(scores, level.score());
      if (place < 0) {
        return new Cursor(segment, inOrder(segment), level.score());
      }
      List<Integer> equal = documents.getOrDefault(segment, List.of()).get(place);
      return new Cursor(segment, equal.stream().mapToInt(doc -> doc).toArray(), null);
    }
  }

  private int[] inOrder(Segment segment) {
    return segment.columns.inOrder(query.order());
  }

  /** Walks all segments side by side in the order of the list. */
  private void walk(Function<Segment, Cursor> from, long skip, int pageSize, List<String> page)
      throws IOException {
    PriorityQueue<Cursor> cursors = new PriorityQueue<>();
    for (Segment segment : segments) {
      Cursor cursor = from.apply(segment);
      if (cursor.next()) {
        cursors.add(cursor);
      }
    }
    long skipped = 0;
    while (page.size() < pageSize && !cursors.isEmpty()) {
      Cursor first = cursors.poll();
      if (skipped < skip) {
        skipped++;
      } else {
        page.add(first.segment.slug(first.doc));
      }
      if (first.next()) {
        cursors.add(first);
      }
    }
  }

  /** The entries of one segment of the index. */
  private final class Segment {

    private final int number;
    private final LeafReader reader;
    private final SegmentColumns columns;
    private FixedBitSet listed;

    /** What would be listed without the choices of one criterion; of others that is the list. */
    private final Map<FacetKey, FixedBitSet> listedWithout = new EnumMap<>(FacetKey.class);

    Segment(int number, LeafReader reader, SegmentColumns columns) {
      this.number = number;
      this.reader = reader;
      this.columns = columns;
      this.listed = new FixedBitSet(columns.size());
    }

    void decide(Map<FacetKey, List<FacetChoice>> choices) {
      FixedBitSet there = there();
      Map<FacetKey, ChoiceBits> standing = new EnumMap<>(FacetKey.class);
      choices.forEach((key, chosen) -> standing.put(key, any(chosen)));
      listed = there.clone();
      standing.values().forEach(bits -> listed.and(let(bits)));
      total += listed.cardinality();
      for (FacetKey key : standing.keySet()) {
        FixedBitSet without = there.clone();
        standing.forEach(
            (other, bits) -> {
              if (other != key) {
                without.and(let(bits));
              }
            });
        listedWithout.put(key, without);
      }
      countUnknown(there, standing);
    }

    /** The entries that are not deleted and meet the text. */
    private FixedBitSet there() {
      FixedBitSet there;
      Bits live = reader.getLiveDocs();
      if (live == null) {
        there = new FixedBitSet(columns.size());
        there.set(0, columns.size());
      } else {
        there = FixedBitSet.copyOf(live);
      }
      if (text != null) {
        there.and(text.matching(number));
      }
      return there;
    }

    private ChoiceBits bits(FacetChoice choice) {
      return columns.choices().of(choice, terms);
    }

    /** Of several choices, one suffices. */
    private ChoiceBits any(List<FacetChoice> choices) {
      if (choices.size() == 1) {
        return bits(choices.get(0));
      }
      ChoiceBits any =
          new ChoiceBits(new FixedBitSet(columns.size()), new FixedBitSet(columns.size()));
      for (FacetChoice choice : choices) {
        any.yes().or(bits(choice).yes());
        any.unknown().or(bits(choice).unknown());
      }
      any.unknown().andNot(any.yes());
      return any;
    }

    /** The entries that a key lets through. */
    private FixedBitSet let(ChoiceBits bits) {
      if (!query.withUnknown()) {
        return bits.yes();
      }
      FixedBitSet let = bits.yes().clone();
      let.or(bits.unknown());
      return let;
    }

    /** Those that no key refuses and some key leaves open. */
    private void countUnknown(FixedBitSet there, Map<FacetKey, ChoiceBits> standing) {
      if (standing.isEmpty()) {
        return;
      }
      FixedBitSet possible = there.clone();
      FixedBitSet sure = there.clone();
      for (ChoiceBits bits : standing.values()) {
        FixedBitSet notRefused = bits.yes().clone();
        notRefused.or(bits.unknown());
        possible.and(notRefused);
        sure.and(bits.yes());
      }
      possible.andNot(sure);
      unknown += possible.cardinality();
      standing.forEach(
          (key, bits) ->
              unknownBy.merge(
                  key,
                  (int) FixedBitSet.intersectionCount(possible, bits.unknown()),
                  Integer::sum));
    }

    /** How many entries would be listed if of its criterion only this were chosen. */
    int count(FacetChoice choice) {
      FixedBitSet among = listedWithout.getOrDefault(choice.key().criterion(), listed);
      ChoiceBits bits = bits(choice);
      long count = FixedBitSet.intersectionCount(among, bits.yes());
      return (int)
          (query.withUnknown()
              ? count + FixedBitSet.intersectionCount(among, bits.unknown())
              : count);
    }

    boolean lists(int doc) {
      return listed.get(doc);
    }

    /** The next listed entry from here on, as {@link FixedBitSet#nextSetBit} tells it. */
    int nextListed(int from) {
      return from < columns.size() ? listed.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    float score(int doc) {
      return text == null ? 0 : text.score(number, doc);
    }

    String slug(int doc) throws IOException {
      SortedSetDocValues slugs = DocValues.getSortedSet(reader, IndexFields.SLUG);
      if (!slugs.advanceExact(doc)) {
        throw new IllegalStateException("An entry in the index has no slug");
      }
      return slugs.lookupOrd(slugs.nextOrd()).utf8ToString();
    }
  }

  /** Where the walk stands in one segment. */
  private final class Cursor implements Comparable<Cursor> {

    private final Segment segment;
    private final int[] order;
    private final @Nullable Float score;
    private final BytesRefBuilder name = new BytesRefBuilder();
    private @Nullable SortedSetDocValues names;
    private int named = -1;
    private int at = -1;
    private int doc;

    /**
     * Goes through entries in their order.
     *
     * @param score that of the listed entries that are meant; all of them when null
     */
    Cursor(Segment segment, int[] order, @Nullable Float score) {
      this.segment = segment;
      this.order = order;
      this.score = score;
    }

    /** Goes to the next listed entry, if there is one. */
    boolean next() {
      for (at++; at < order.length; at++) {
        doc = order[at];
        if (segment.lists(doc) && (score == null || score == segment.score(doc))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int compareTo(Cursor other) {
      int first =
          switch (query.order()) {
            case NAME, RELEVANCE -> 0;
            case LEVEL ->
                Integer.compare(
                    segment.columns.recognition(doc), other.segment.columns.recognition(other.doc));
            case CHANGED ->
                Long.compare(
                    other.segment.columns.changedAt(other.doc), segment.columns.changedAt(doc));
          };
      return first == 0 ? name().compareTo(other.name()) : first;
    }

    /** Read once for every place, into the same memory: a deep page passes many names. */
    private BytesRef name() {
      if (named == at) {
        return name.get();
      }
      try {
        SortedSetDocValues read = names;
        if (read == null) {
          read = DocValues.getSortedSet(segment.reader, IndexFields.NAME_ORDER);
          names = read;
        }
        name.copyBytes(read.lookupOrd(segment.columns.nameOrdinal(doc)));
        named = at;
        return name.get();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
