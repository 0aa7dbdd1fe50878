package nl.hechtwijzer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which entries meet the text of a question, and how well. An entry is met that has as many of the
 * words as any entry has: all of them, unless none has them all.
 */
final class TextMatching {

  private final TextPlan plan;
  private final List<TextGroup> groups;
  private final List<Segment> segments = new ArrayList<>();
  private final int most;
  private long metByAny;

  TextMatching(TextPlan plan, LuceneWords words, IndexReader reader) throws IOException {
    this(plan, TextGroup.ALL, words, reader);
  }

  /** Looks only in some parts of the entries. */
  TextMatching(TextPlan plan, List<TextGroup> groups, LuceneWords words, IndexReader reader)
      throws IOException {
    this.plan = plan;
    this.groups = groups;
    int highest = 0;
    int largest = 0;
    for (LeafReaderContext context : reader.leaves()) {
      largest = Math.max(largest, context.reader().maxDoc());
    }
    Sums sums = new Sums(largest);
    for (LeafReaderContext context : reader.leaves()) {
      Segment segment = new Segment(words.segment(context.ord), sums);
      segments.add(segment);
      highest = Math.max(highest, segment.mostWords());
    }
    most = highest;
    for (Segment segment : segments) {
      metByAny |= segment.metByMatching();
    }
  }

  /** The entries of a segment that are met. */
  FixedBitSet matching(int segment) {
    return segments.get(segment).matching();
  }

  /** Whether there are entries with all words. */
  boolean isComplete() {
    return most > 0 && most == plan.required().size();
  }

  /** How well the entry meets the text. */
  float score(int segment, int doc) {
    return segments.get(segment).scores[doc];
  }

  /** How the question was loosened; null when it was not. */
  @org.jspecify.annotations.Nullable
  Loosening loosening() {
    int asked = plan.required().size();
    if (most == 0 || most == asked) {
      return null;
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < asked; i++) {
      if ((metByAny & 1L << i) == 0) {
        missing.add(plan.required().get(i).word());
      }
    }
    return new Loosening(most, asked, missing);
  }

  /** What is added up of one word, for one segment after the other; nothing in between. */
  private static final class Sums {

    private final float[] best;
    private final float[] inGroup;
    private final float[] sum;

    Sums(int size) {
      best = new float[size];
      inGroup = new float[size];
      sum = new float[size];
    }
  }

  /** The entries of one segment. */
  private final class Segment {

    private final LuceneWords.Segment words;
    private final LeafReader reader;
    private final long[] met;
    private final float[] scores;

    /** The entries that have a required word: of most texts, few of all. */
    private final FixedBitSet found;

    Segment(LuceneWords.Segment words, Sums sums) throws IOException {
      this.words = words;
      this.reader = words.reader();
      this.met = new long[reader.maxDoc()];
      this.scores = new float[reader.maxDoc()];
      this.found = new FixedBitSet(reader.maxDoc());
      FixedBitSet touched = new FixedBitSet(reader.maxDoc());
      for (int i = 0; i < plan.required().size(); i++) {
        add(plan.required().get(i), 1L << i, touched, sums);
        found.or(touched);
        touched.clear();
      }
      for (TextUnit unit : plan.optional()) {
        add(unit, 0, touched, sums);
        touched.clear();
      }
      if (plan.whole().isPresent()) {
        Alternative whole = Alternative.word(plan.whole().get());
        for (TextGroup group : TextGroup.NAMES) {
          float bonus = TextPlan.WHOLE_NAME * group.weight();
          words.visit(group, whole, doc -> scores[doc] += bonus);
        }
      }
    }

    /** An entry counts by the best way in which it meets a word, and a little by the others. */
    private void add(TextUnit unit, long bit, FixedBitSet touched, Sums sums) throws IOException {
      float[] best = sums.best;
      float[] inGroup = sums.inGroup;
      float[] sum = sums.sum;
      for (TextGroup group : groups) {
        for (Alternative alternative : unit.alternatives()) {
          float weight = alternative.weight(group);
          words.visit(
              group,
              alternative,
              doc -> {
                touched.set(doc);
                inGroup[doc] = Math.max(inGroup[doc], weight);
              });
        }
        forEach(
            touched,
            doc -> {
              best[doc] = Math.max(best[doc], inGroup[doc]);
              sum[doc] += inGroup[doc];
              inGroup[doc] = 0;
            });
      }
      forEach(
          touched,
          doc -> {
            met[doc] |= bit;
            scores[doc] += TextPlan.score(best[doc], sum[doc]);
            best[doc] = 0;
            sum[doc] = 0;
          });
    }

    private void forEach(FixedBitSet documents, LuceneWords.Visitor visitor) {
      int doc = met.length == 0 ? DocIdSetIterator.NO_MORE_DOCS : documents.nextSetBit(0);
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        visitor.visit(doc);
        doc = doc + 1 < met.length ? documents.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
      }
    }

    int mostWords() {
      Bits live = reader.getLiveDocs();
      int[] highest = {0};
      forEach(
          found,
          doc -> {
            if (live == null || live.get(doc)) {
              highest[0] = Math.max(highest[0], Long.bitCount(met[doc]));
            }
          });
      return highest[0];
    }

    long metByMatching() {
      Bits live = reader.getLiveDocs();
      long[] any = {0};
      forEach(
          found,
          doc -> {
            if (Long.bitCount(met[doc]) == most && (live == null || live.get(doc))) {
              any[0] |= met[doc];
            }
          });
      return any[0];
    }

    FixedBitSet matching() {
      FixedBitSet matching = new FixedBitSet(met.length);
      forEach(
          found,
          doc -> {
            if (Long.bitCount(met[doc]) == most) {
              matching.set(doc);
            }
          });
      return matching;
    }
  }
}
