package nl.hechtwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.ComparableIndex;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.springframework.stereotype.Component;

/** Finds comparable entries in one pass over the columns of the index. */
@Component
class ComparableEntries implements ComparableIndex {

  private final LuceneIndex index;
  private final ColumnCache columns;
  private final IndexKeeper keeper;

  ComparableEntries(LuceneIndex index, ColumnCache columns, IndexKeeper keeper) {
    this.index = index;
    this.columns = columns;
    this.keeper = keeper;
  }

  private record Found(int shared, BytesRef name, String slug) {

    static final Comparator<Found> MOST_IN_COMMON_FIRST =
        Comparator.comparingInt((Found found) -> -found.shared())
            .thenComparing(Found::name)
            .thenComparing(Found::slug);
  }

  @Override
  public Optional<List<String>> comparable(
      String slug, List<String> situations, Optional<AgeRange> age, int atMost) {
    if (!keeper.isReady()) {
      return Optional.empty();
    }
    List<Found> found = new ArrayList<>();
    try (IndexReader reader = index.open()) {
      for (LeafReaderContext context : reader.leaves()) {
        // The entry itself may be among them.
        add(context.reader(), situations, age, atMost + 1, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        found.stream()
            .filter(one -> !one.slug().equals(slug))
            .sorted(Found.MOST_IN_COMMON_FIRST)
            .limit(atMost)
            .map(Found::slug)
            .toList());
  }

  /**
   * Adds the first entries by name for every number of shared situations; those that share none but
   * are for the same ages only where too few share any.
   */
  private void add(
      LeafReader segment,
      List<String> situations,
      Optional<AgeRange> age,
      int atMost,
      List<Found> found)
      throws IOException {
    SegmentColumns facts = columns.columns(segment);
    SegmentColumns.Listed column = facts.listed(FacetKey.SITUATION);
    List<FixedBitSet> having = situations.stream().map(column::having).toList();
    Bits live = segment.getLiveDocs();
    int[] room = new int[situations.size() + 1];
    Arrays.fill(room, atMost);
    int sharing = 0;
    if (!having.isEmpty()) {
      FixedBitSet any = having.get(0).clone();
      having.forEach(any::or);
      for (int doc : facts.inOrder(SortOrder.NAME)) {
        if (any.get(doc) && (live == null || live.get(doc))) {
          int shared = shared(having, doc);
          if (room[shared] > 0) {
            room[shared]--;
            sharing++;
            found.add(found(segment, doc, shared));
          }
        }
      }
    }
    if (sharing < atMost && age.isPresent()) {
      addOfAge(segment, facts, having, age.get(), atMost, found);
    }
  }

  private static void addOfAge(
      LeafReader segment,
      SegmentColumns facts,
      List<FixedBitSet> having,
      AgeRange age,
      int atMost,
      List<Found> found)
      throws IOException {
    Bits live = segment.getLiveDocs();
    int room = atMost;
    for (int doc : facts.inOrder(SortOrder.NAME)) {
      if (room == 0) {
        return;
      }
      if (overlaps(facts, doc, age)
          && shared(having, doc) == 0
          && (live == null || live.get(doc))) {
        room--;
        found.add(found(segment, doc, 0));
      }
    }
  }

  private static Found found(LeafReader segment, int doc, int shared) throws IOException {
    return new Found(
        shared,
        value(segment, IndexFields.NAME_ORDER, doc),
        value(segment, IndexFields.SLUG, doc).utf8ToString());
  }

  private static int shared(List<FixedBitSet> having, int doc) {
    int shared = 0;
    for (FixedBitSet one : having) {
      if (one.get(doc)) {
        shared++;
      }
    }
    return shared;
  }

  private static boolean overlaps(SegmentColumns facts, int doc, AgeRange age) {
    return !facts.isAgeSilent(doc)
        && facts.ageFrom(doc) <= age.highest()
        && facts.ageThrough(doc) >= age.lowest();
  }

  private static BytesRef value(LeafReader segment, String field, int doc) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    if (!values.advanceExact(doc)) {
      throw new IllegalStateException("An entry in the index has no " + field);
    }
    return BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd()));
  }
}
