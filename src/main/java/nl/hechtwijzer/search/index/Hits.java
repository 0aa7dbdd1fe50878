package nl.hechtwijzer.search.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.search.IndexAnswer;
import nl.hechtwijzer.search.MarkedText;

/**
 * Marks in the entries of a page what the text hit. It is asked for once the page is known, and
 * only for the words themselves: marking looks at everything that is asked.
 */
final class Hits {

  /** The fields in which hits are marked. */
  static final String[] MARKED =
      Stream.of(EntryDocument.NAMES, EntryDocument.TEXT, EntryDocument.DETAILS)
          .map(EntryDocument::parts)
          .toArray(String[]::new);

  /** Characters that no text holds. */
  private static final char BEGIN = '\uE000';

  private static final char END = '\uE001';

  private Hits() {}

  /** The entries with what the text hit, in their order. */
  static List<IndexAnswer.Hit> marked(EntrySearch index, List<String> slugs, TextPlan plan) {
    Ask onPage = f -> f.terms().field(EntryDocument.SLUG).matchingAny(slugs);
    Map<String, IndexAnswer.Hit> marked =
        index
            .session()
            .search(Intervention.class)
            .select(
                entry ->
                    entry
                        .composite()
                        .from(
                            entry.field(EntryDocument.SLUG, String.class),
                            entry.field(EntryDocument.TOPICS, String.class).list(),
                            entry
                                .composite()
                                .from(
                                    entry.highlight(MARKED[0]),
                                    entry.highlight(MARKED[1]),
                                    entry.highlight(MARKED[2]))
                                .as(Marks::new))
                        .as((slug, topics, marks) -> hit(slug, topics, marks, plan)))
            .where(f -> f.bool().filter(onPage.of(f)).should(plan.marks().of(f)))
            .highlighter(
                f -> f.unified().tag(String.valueOf(BEGIN), String.valueOf(END)).orderByScore(true))
            .fetchHits(slugs.size())
            .stream()
            .collect(Collectors.toMap(IndexAnswer.Hit::slug, hit -> hit));
    return slugs.stream()
        .map(slug -> marked.getOrDefault(slug, IndexAnswer.Hit.unmarked(slug)))
        .toList();
  }

  private record Marks(List<String> names, List<String> leading, List<String> others) {}

  private static IndexAnswer.Hit hit(String slug, List<String> topics, Marks marks, TextPlan plan) {
    Set<String> hit = new HashSet<>(topics);
    hit.retainAll(plan.topics());
    return new IndexAnswer.Hit(
        slug,
        marks.names().stream().map(Hits::pieces).toList(),
        Stream.concat(marks.leading().stream(), marks.others().stream()).map(Hits::pieces).toList(),
        hit);
  }

  private static List<MarkedText> pieces(String marked) {
    List<MarkedText> pieces = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      boolean hit = marked.charAt(at) == BEGIN;
      int from = hit ? at + 1 : at;
      int to = marked.indexOf(hit ? END : BEGIN, from);
      int end = to < 0 ? marked.length() : to;
      if (end > from) {
        pieces.add(new MarkedText(marked.substring(from, end), hit));
      }
      at = hit ? end + 1 : end;
    }
    return pieces;
  }
}
