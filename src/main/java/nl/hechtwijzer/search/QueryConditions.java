package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A whole query as conditions on the database. */
class QueryConditions {

  private final boolean withUnknown;
  private final Condition text;
  private final Map<FacetKey, Meeting> criteria = new EnumMap<>(FacetKey.class);

  QueryConditions(SearchQuery query, LocalDate today) {
    ChoiceConditions conditions = new ChoiceConditions(today);
    this.withUnknown = query.withUnknown();
    this.text =
        Condition.all(query.words().stream().map(QueryConditions::containsAnywhere).toList());
    query
        .choicesByKey()
        .forEach(
            (key, choices) ->
                criteria.put(key, Meeting.any(choices.stream().map(conditions::of).toList())));
  }

  /** What the list holds. */
  Condition listed() {
    return all(withUnknown, criteria.values().stream());
  }

  /** What the list would hold without a choice about this key. */
  Condition listedWithout(FacetKey key) {
    return all(
        withUnknown,
        criteria.entrySet().stream()
            .filter(criterion -> criterion.getKey() != key)
            .map(Map.Entry::getValue));
  }

  /** What is known to belong in the list. */
  Condition certain() {
    return all(false, criteria.values().stream());
  }

  /** What is known to meet this one of the chosen keys. */
  Condition certain(FacetKey key) {
    Meeting criterion = criteria.get(key);
    return criterion == null ? Condition.always() : criterion.yes();
  }

  /** What may belong in the list. */
  Condition possible() {
    return all(true, criteria.values().stream());
  }

  private Condition all(boolean unknownToo, Stream<Meeting> meetings) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(text);
    meetings.forEach(meeting -> conditions.add(meeting.listed(unknownToo)));
    return Condition.all(conditions);
  }

  /** That the name contains all these words. */
  static Condition nameContains(List<String> words) {
    return Condition.all(words.stream().map(word -> contains("i.name", word)).toList());
  }

  private static Condition containsAnywhere(String word) {
    Condition alias = contains("alias.name", word);
    Condition description =
        Condition.any(
            Stream.of("d.summary", "d.goal", "d.targetGroup")
                .map(field -> contains(field, word))
                .toList());
    return Condition.any(
        List.of(
            contains("i.name", word),
            new Condition(
                "exists (select 1 from i.aliases alias where " + alias.text() + ")",
                alias.values()),
            ChoiceConditions.description("", description)));
  }

  private static Condition contains(String field, String word) {
    return Condition.of(
        "locate(?, translate(" + field + ", ?, ?)) > 0", word, PlainText.FROM, PlainText.TO);
  }
}
