package nl.hechtwijzer.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The same questions on the same index by what Lucene itself brings: its queries, its top hits and
 * its facets. It counts less than the application does: silence only where it is a value, and the
 * chosen key only within its own choice.
 */
final class BareLucene {

  private static final List<String> NUMBERS =
      List.of(
          IndexFields.RECOGNITION,
          IndexFields.VALID_UNTIL,
          IndexFields.AGE_FROM,
          IndexFields.AGE_THROUGH);

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final LocalDate today;
  private final Map<FacetKey, StringDocValuesReaderState> listed = new EnumMap<>(FacetKey.class);

  BareLucene(IndexReader reader, Lexicon lexicon, LocalDate today) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.lexicon = lexicon;
    this.today = today;
    for (FacetKey key : FacetKey.values()) {
      if (IndexFields.isListed(key)) {
        listed.put(key, new StringDocValuesReaderState(reader, IndexFields.listedField(key)));
      }
    }
  }

  /** One page and all counts. */
  Map<String, Object> ask(SearchQuery query) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(
        query.text().isEmpty() ? new MatchAllDocsQuery() : text(query.text()),
        BooleanClause.Occur.MUST);
    query
        .choicesByCriterion()
        .forEach((key, choices) -> all.add(choice(key, choices), BooleanClause.Occur.FILTER));
    SortField names = new SortedSetSortField(IndexFields.NAME_ORDER, false);
    Sort sort = query.text().isEmpty() ? new Sort(names) : new Sort(SortField.FIELD_SCORE, names);
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(
            searcher, all.build(), CatalogueSearch.PAGE_SIZE, sort, new FacetsCollectorManager());
    Map<String, Object> answer = new HashMap<>();
    FacetsCollector collected = found.facetsCollector();
    for (var field : listed.entrySet()) {
      var counts = new StringValueFacetCounts(field.getValue(), collected);
      String name = IndexFields.listedField(field.getKey());
      answer.put(name, counts.getTopChildren(100, name));
    }
    for (String field : NUMBERS) {
      answer.put(field, new LongValueFacetCounts(field, collected).getAllChildren(field));
    }
    List<String> slugs = new ArrayList<>();
    for (var hit : found.topDocs().scoreDocs) {
      slugs.add(String.valueOf(hit.doc));
    }
    answer.put("page", slugs);
    return answer;
  }

  private Query text(String text) {
    TextPlan plan = new TextPlanner(lexicon, new LuceneWords(reader)).plan(text);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    plan.required().forEach(unit -> all.add(unit(unit), BooleanClause.Occur.MUST));
    plan.optional().forEach(unit -> all.add(unit(unit), BooleanClause.Occur.SHOULD));
    return all.build();
  }

  private static Query unit(TextUnit unit) {
    List<Query> ways = new ArrayList<>();
    for (TextGroup group : TextGroup.ALL) {
      for (Alternative alternative : unit.alternatives()) {
        String field = group.field(alternative.channel());
        ways.add(
            new BoostQuery(
                new ConstantScoreQuery(tokens(field, alternative)), alternative.weight(group)));
      }
    }
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static Query tokens(String field, Alternative alternative) {
    if (alternative.prefix()) {
      return new PrefixQuery(new Term(field, alternative.tokens().get(0)));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String token : alternative.tokens()) {
      all.add(new TermQuery(new Term(field, token)), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  private Query choice(FacetKey key, List<FacetChoice> choices) {
    if (IndexFields.isListed(key)) {
      return SortedSetDocValuesField.newSlowSetQuery(
          IndexFields.listedField(key),
          choices.stream().map(choice -> new BytesRef(choice.value())).toList());
    }
    return switch (key) {
      case VALIDITY ->
          SortedNumericDocValuesField.newSlowRangeQuery(
              IndexFields.VALID_UNTIL, today.toEpochDay(), Long.MAX_VALUE);
      case AGE -> age(choices);
      default -> NumericDocValuesField.newSlowRangeQuery(IndexFields.RECOGNITION, 3, 6);
    };
  }

  private static Query age(List<FacetChoice> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (FacetChoice choice : choices) {
      ChildAge age = ((FacetChoice.AgeIs) choice).age();
      any.add(
          new BooleanQuery.Builder()
              .add(
                  SortedNumericDocValuesField.newSlowRangeQuery(
                      IndexFields.AGE_FROM, Integer.MIN_VALUE, age.throughMonth()),
                  BooleanClause.Occur.FILTER)
              .add(
                  SortedNumericDocValuesField.newSlowRangeQuery(
                      IndexFields.AGE_THROUGH, age.fromMonth(), Integer.MAX_VALUE),
                  BooleanClause.Occur.FILTER)
              .build(),
          BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }
}
