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
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/** Finds one answer: which entries are listed, with all counts, in one pass over the columns. */
final class LuceneAnswer {

  /** The status of an entry that is listed. */
  private static final byte LISTED = 0;

  /** The status of an entry that more than one key keeps out, or the text. */
  private static final byte OUT = Byte.MAX_VALUE;

  /** With this many entries that meet a text equally well, sorting them takes no time yet. */
  private static final int MOST_GATHERED = 1_000;

  private final SearchQuery query;
  private final @Nullable TextMatching text;
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
    Map<FacetKey, List<FacetChoice>> choices = query.choicesByKey();
    choices.keySet().forEach(key -> unknownBy.put(key, 0));
    for (LeafReaderContext context : reader.leaves()) {
      Segment segment = new Segment(context.ord, context.reader(), cache.columns(context.reader()));
      segment.decide(choices, today);
      segments.add(segment);
    }
  }

  /** The status of an entry that only this key keeps out. */
  private static byte keptOutBy(FacetKey key) {
    return (byte) (key.ordinal() + 1);
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
  Map<FacetKey, List<FacetCount>> facets(Map<FacetKey, List<FacetChoice>> values, LocalDate today) {
    ValidityTerms terms = ValidityTerms.of(today);
    Map<FacetKey, List<FacetCount>> facets = new EnumMap<>(FacetKey.class);
    values.forEach(
        (key, offered) -> {
          KeyCount count = KeyCount.of(key, terms);
          for (Segment segment : segments) {
            count.count(segment.columns, segment.statuses, keptOutBy(key));
          }
          facets.put(key, count.of(offered, query.withUnknown()));
        });
    return facets;
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
      for (int doc = 0; doc < segment.statuses.length; doc++) {
        if (segment.statuses[doc] == LISTED) {
          scores.add(segment.score(doc));
        }
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
      for (int doc = 0; doc < segment.statuses.length; doc++) {
        float score = segment.statuses[doc] == LISTED ? segment.score(doc) : 0;
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
    private final byte[] statuses;

    Segment(int number, LeafReader reader, SegmentColumns columns) {
      this.number = number;
      this.reader = reader;
      this.columns = columns;
      this.statuses = new byte[columns.size()];
    }

    void decide(Map<FacetKey, List<FacetChoice>> choices, LocalDate today) {
      FacetKey[] keys = choices.keySet().toArray(FacetKey[]::new);
      SegmentCriterion[] criteria = new SegmentCriterion[keys.length];
      for (int i = 0; i < keys.length; i++) {
        criteria[i] =
            SegmentCriterion.of(keys[i], choices.getOrDefault(keys[i], List.of()), columns, today);
      }
      Bits live = reader.getLiveDocs();
      for (int doc = 0; doc < statuses.length; doc++) {
        boolean there = live == null || live.get(doc);
        statuses[doc] =
            there && (text == null || text.matches(number, doc))
                ? decide(doc, keys, criteria)
                : OUT;
        if (statuses[doc] == LISTED) {
          total++;
        }
      }
    }

    private byte decide(int doc, FacetKey[] keys, SegmentCriterion[] criteria) {
      int keptOut = 0;
      int open = 0;
      boolean refused = false;
      byte status = LISTED;
      for (int i = 0; i < criteria.length; i++) {
        Match match = criteria[i].match(doc);
        refused |= match == Match.NO;
        if (match == Match.UNKNOWN) {
          open |= 1 << i;
        }
        if (match == Match.NO || (match == Match.UNKNOWN && !query.withUnknown())) {
          keptOut++;
          status = keptOutBy(keys[i]);
        }
      }
      if (open != 0 && !refused) {
        unknown++;
        for (int i = 0; i < keys.length; i++) {
          if ((open & 1 << i) != 0) {
            unknownBy.merge(keys[i], 1, Integer::sum);
          }
        }
      }
      return keptOut > 1 ? OUT : status;
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
        if (segment.statuses[doc] == LISTED && (score == null || score == segment.score(doc))) {
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
