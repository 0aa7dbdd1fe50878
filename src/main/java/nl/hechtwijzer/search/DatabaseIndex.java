package nl.hechtwijzer.search;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks the database itself. The number of statements depends on which keys were chosen about, never
 * on how many entries there are.
 */
@Component
class DatabaseIndex implements CatalogueIndex {

  private final EntityManager database;
  private final DatabaseCounts counts;

  DatabaseIndex(EntityManager database) {
    this.database = database;
    this.counts = new DatabaseCounts(database);
  }

  @Override
  public IndexAnswer ask(
      SearchQuery query, Map<FacetKey, List<FacetChoice>> values, int pageSize, LocalDate today) {
    QueryConditions conditions = new QueryConditions(query, today);
    List<FacetKey> chosen = List.copyOf(query.choicesByKey().keySet());
    List<Condition> counted = new ArrayList<>(List.of(Condition.always(), conditions.certain()));
    chosen.forEach(key -> counted.add(conditions.certain(key)));
    List<Integer> sums = counts.sums(conditions.possible(), counted);
    int possible = sums.get(0);
    int certain = sums.get(1);
    Map<FacetKey, Integer> unknownBy = new EnumMap<>(FacetKey.class);
    for (int i = 0; i < chosen.size(); i++) {
      unknownBy.put(chosen.get(i), possible - sums.get(i + 2));
    }
    return new IndexAnswer(
        slugs(query, conditions, pageSize),
        query.withUnknown() ? possible : certain,
        possible - certain,
        unknownBy,
        new FacetCounting(counts, query, conditions, values, today).counts());
  }

  @Override
  public List<Integer> count(List<SearchQuery> queries, LocalDate today) {
    return counts.sums(
        Condition.always(),
        queries.stream().map(query -> new QueryConditions(query, today).listed()).toList());
  }

  private List<String> slugs(SearchQuery query, QueryConditions conditions, int pageSize) {
    return new Jpql()
        .add("select i.slug from Intervention i where ")
        .add(conditions.listed())
        .add(" order by ")
        .add(first(query))
        .add("i.nameKey, i.slug")
        .in(database, String.class)
        .setFirstResult((query.page() - 1) * pageSize)
        .setMaxResults(pageSize)
        .getResultList();
  }

  /** What comes before the order of the names. */
  private static Condition first(SearchQuery query) {
    return switch (query.order()) {
      case NAME -> Condition.of("");
      case CHANGED -> Condition.of("i.changedAt desc, ");
      case LEVEL -> {
        Condition place = RecognitionOrder.expression();
        yield new Condition(place.text() + ", ", place.values());
      }
      case RELEVANCE -> {
        Condition inName = QueryConditions.nameContains(query.words());
        yield new Condition("case when " + inName.text() + " then 0 else 1 end, ", inName.values());
      }
    };
  }
}
