package nl.hechtwijzer.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.hechtwijzer.intervention.Intervention;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Answers from the index that Hibernate Search keeps in Lucene. The text is looked up in it;
 * choices and counts come from columns of numbers, one pass over all entries.
 */
@Component
class LuceneIndex implements CatalogueIndex {

  private final Supplier<LuceneIndexScope> entries;
  private final ColumnCache columns;
  private final ReadLexicon lexicon;

  LuceneIndex(EntityManagerFactory database, ColumnCache columns, ReadLexicon lexicon) {
    this.entries =
        SingletonSupplier.of(
            () ->
                Search.mapping(database)
                    .scope(Intervention.class)
                    .extension(LuceneExtension.get()));
    this.columns = columns;
    this.lexicon = lexicon;
  }

  /** The index as it stands, for one answer; to be closed. */
  IndexReader open() {
    return entries.get().openIndexReader();
  }

  @Override
  public IndexAnswer ask(
      SearchQuery query, Map<FacetKey, List<FacetChoice>> values, int pageSize, LocalDate today) {
    try (IndexReader reader = open()) {
      LuceneWords words = new LuceneWords(reader);
      TextPlan plan = plan(query, words);
      TextMatching text = plan == null ? null : new TextMatching(plan, words, reader);
      LuceneAnswer answer = new LuceneAnswer(query, text, reader, columns, today);
      return new IndexAnswer(
          answer.page(pageSize),
          answer.total(),
          answer.unknown(),
          answer.unknownBy(),
          answer.facets(values),
          plan,
          text == null ? null : text.loosening());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable TextPlan plan(SearchQuery query, LuceneWords words) {
    return query.text().isEmpty()
        ? null
        : new TextPlanner(lexicon.current(), words).plan(query.text());
  }

  @Override
  public List<Integer> count(List<SearchQuery> queries, LocalDate today) {
    try (IndexReader reader = open()) {
      List<Integer> counts = new ArrayList<>();
      for (SearchQuery query : queries) {
        LuceneWords words = new LuceneWords(reader);
        TextPlan plan = plan(query, words);
        TextMatching text = plan == null ? null : new TextMatching(plan, words, reader);
        counts.add(new LuceneAnswer(query, text, reader, columns, today).total());
      }
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> namedLike(String typed, int atMost) {
    SearchQuery query = SearchQuery.everything().withText(typed);
    try (IndexReader reader = open()) {
      LuceneWords words = new LuceneWords(reader);
      TextPlanner planner = new TextPlanner(lexicon.current(), words);
      for (Supplier<TextPlan> way :
          List.<Supplier<TextPlan>>of(
              () -> planner.planBeginning(typed),
              () -> planner.plan(typed),
              () -> planner.planNearBeginning(typed, words::namesBeginningNearly))) {
        TextPlan plan = way.get();
        TextMatching text = new TextMatching(plan, TextGroup.NAMES, words, reader);
        if (text.isComplete()) {
          return new LuceneAnswer(query, text, reader, columns, LocalDate.EPOCH).page(atMost);
        }
      }
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
