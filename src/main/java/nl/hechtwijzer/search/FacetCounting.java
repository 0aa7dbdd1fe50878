package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the facets of one answer in the database. */
class FacetCounting {

  private final DatabaseCounts database;
  private final QueryConditions conditions;
  private final Map<FacetKey, List<FacetChoice>> values;
  private final boolean withUnknown;
  private final ChoiceConditions choices;
  private final Map<FacetChoice, Integer> counts = new HashMap<>();

  FacetCounting(
      DatabaseCounts database,
      SearchQuery query,
      QueryConditions conditions,
      Map<FacetKey, List<FacetChoice>> values,
      LocalDate today) {
    this.database = database;
    this.conditions = conditions;
    this.values = values;
    this.withUnknown = query.withUnknown();
    this.choices = new ChoiceConditions(today);
  }

  Map<FacetKey, List<FacetCount>> counts() {
    keysByRest().forEach(this::addSums);
    values.keySet().forEach(key -> ListedFact.of(key).ifPresent(fact -> addPerValue(key, fact)));
    Map<FacetKey, List<FacetCount>> result = new EnumMap<>(FacetKey.class);
    values.forEach(
        (key, offered) ->
            result.put(
                key,
                offered.stream()
                    .map(choice -> new FacetCount(choice, counts.getOrDefault(choice, 0)))
                    .toList()));
    return result;
  }

  /** Keys are counted in one statement where all other keys come to the same condition. */
  private Map<Condition, List<FacetKey>> keysByRest() {
    Map<Condition, List<FacetKey>> keys = new LinkedHashMap<>();
    for (FacetKey key : values.keySet()) {
      keys.computeIfAbsent(conditions.listedWithout(key), rest -> new ArrayList<>()).add(key);
    }
    return keys;
  }

  private void addSums(Condition rest, List<FacetKey> keys) {
    List<List<FacetChoice>> counted = new ArrayList<>();
    List<Condition> summed = new ArrayList<>();
    for (FacetKey key : keys) {
      List<FacetChoice> offered = values.getOrDefault(key, List.of());
      if (ListedFact.of(key).isEmpty()) {
        for (FacetChoice choice : offered) {
          counted.add(List.of(choice));
          summed.add(choices.of(choice).listed(withUnknown));
        }
      } else if (withUnknown) {
        counted.add(offered);
        summed.add(ListedFact.of(key).map(ListedFact::silent).orElseThrow());
      }
    }
    List<Integer> sums = database.sums(rest, summed);
    for (int i = 0; i < sums.size(); i++) {
      for (FacetChoice choice : counted.get(i)) {
        counts.merge(choice, sums.get(i), Integer::sum);
      }
    }
  }

  private void addPerValue(FacetKey key, ListedFact fact) {
    Map<Object, Integer> perValue = database.perValue(conditions.listedWithout(key), fact);
    for (FacetChoice choice : values.getOrDefault(key, List.of())) {
      counts.merge(choice, perValue.getOrDefault(ChoiceConditions.stored(choice), 0), Integer::sum);
    }
  }
}
