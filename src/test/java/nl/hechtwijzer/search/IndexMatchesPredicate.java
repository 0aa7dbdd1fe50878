package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.Interventions;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.ReadRelated;
import nl.hechtwijzer.intervention.Source;
import nl.hechtwijzer.intervention.Sources;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.testing.CommittedInterventions;
import nl.hechtwijzer.testing.StoredReferences;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the index against the definition, over generated entries and questions. What is indexed is
 * what is committed, so nothing is rolled back: the entries are stored before each test and removed
 * after it. That is said here: Spring looks for it on the class in which a test stands.
 */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class IndexMatchesPredicate {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final int SEEDED = 8;
  private static final int ENTRIES = 90;
  private static final int PAGE_SIZE = 7;
  private static final int COMPARED = 4;
  private static final int BATCH_SIZE = 20;

  @Autowired private CatalogueIndex index;
  @Autowired private EntityManager database;
  @Autowired private Interventions interventions;
  @Autowired private ReadInterventions read;
  @Autowired private ReadRelated related;
  @Autowired private Sources sources;
  @Autowired private ReadVocabulary vocabulary;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private CatalogueState catalogue;

  private KnownValues known;
  private List<PublishedIntervention> entries;

  /** Within a transaction the database itself is asked. */
  private TransactionTemplate rows;

  /** How many questions to ask with all their counts; twenty times half as many are counted. */
  abstract int questions();

  @BeforeEach
  void store() {
    new CommittedInterventions(database, transactions, catalogue).commit(this::storeEntries);
    entries = read.all();
    rows = new TransactionTemplate(transactions);
  }

  private void storeEntries() {
    sources.save(new Source("derde-bron", "Derde bron", "Uitgever", "Overal", "Een bron", 3));
    known =
        new KnownValues(
            vocabulary.current(),
            sources.findAllByOrderByPositionAscIdAsc().stream()
                .map(
                    source ->
                        new KnownValues.SourceName(
                            source.key(), source.title(), source.publisher()))
                .toList());
    RandomEntries generated = new RandomEntries(3, known, TODAY);
    StoredReferences references = new StoredReferences(database);
    for (int i = 0; i < ENTRIES; i++) {
      Instant changed = NOW.minus(i % 10, ChronoUnit.DAYS);
      interventions.save(new Intervention(generated.next(), references, changed));
    }
  }

  @AfterEach
  void remove() {
    CommittedInterventions committed =
        new CommittedInterventions(database, transactions, catalogue);
    committed.remove("proef-");
    committed.commit(
        () ->
            database
                .createQuery("delete from Source s where s.key = 'derde-bron'")
                .executeUpdate());
    assertThat(read.all()).hasSize(SEEDED);
    assertThat(index.count(List.of(SearchQuery.everything()), TODAY)).containsExactly(SEEDED);
  }

  @Test
  void comparesEntriesAsTheDatabaseDoes() {
    for (PublishedIntervention entry : entries) {
      assertThat(comparable(entry))
          .as(entry.slug())
          .isEqualTo(rows.execute(status -> comparable(entry)));
    }
  }

  private List<String> comparable(PublishedIntervention entry) {
    return related.comparableTo(entry.profile(), COMPARED).stream()
        .map(PublishedIntervention::slug)
        .toList();
  }

  @Test
  void findsCountsAndOrdersWhatTheDefinitionSays() {
    RandomQueries queries = new RandomQueries(4, known);

    for (int i = 0; i < questions(); i++) {
      SearchQuery query = queries.next();
      Map<FacetKey, List<FacetChoice>> sampled = sample(queries);

      IndexAnswer answer = index.ask(query, sampled, PAGE_SIZE, true, TODAY);

      List<PublishedIntervention> expected = listed(query);
      assertThat(answer.total()).as(query.toUrl()).isEqualTo(expected.size());
      assertUnknown(query, answer);
      assertPage(query, answer, expected);
      sampled.forEach(
          (key, values) ->
              assertThat(answer.facets().get(key))
                  .as(query.toUrl())
                  .containsExactlyElementsOf(counts(query, values)));
    }
  }

  @Test
  void countsThousandsOfQuestionsAsTheDefinitionDoes() {
    RandomQueries queries = new RandomQueries(5, known);

    for (int batch = 0; batch < questions() / 2; batch++) {
      List<SearchQuery> asked = Stream.generate(queries::next).limit(BATCH_SIZE).toList();

      assertThat(index.count(asked, TODAY))
          .as(asked.toString())
          .containsExactlyElementsOf(asked.stream().map(query -> listed(query).size()).toList());
    }
  }

  @Test
  void countsNothingWhenNothingIsAsked() {
    assertThat(index.count(List.of(), TODAY)).isEmpty();
  }

  /** For every key one value at random. */
  private Map<FacetKey, List<FacetChoice>> sample(RandomQueries queries) {
    Map<FacetKey, List<FacetChoice>> values = new EnumMap<>(FacetKey.class);
    for (FacetKey key : FacetKey.values()) {
      values.put(key, List.of(queries.choice(key)));
    }
    return values;
  }

  /** Where entries stand by how well they meet a text, only which they are is known. */
  private static void assertPage(
      SearchQuery query, IndexAnswer answer, List<PublishedIntervention> expected) {
    List<String> slugs = answer.hits().stream().map(IndexAnswer.Hit::slug).toList();
    if (query.order() == SortOrder.RELEVANCE && !query.text().isEmpty()) {
      assertThat(expected.stream().map(PublishedIntervention::slug).toList())
          .as(query.toUrl())
          .containsAll(slugs);
      return;
    }
    assertThat(slugs)
        .as(query.toUrl())
        .containsExactlyElementsOf(
            expected.stream()
                .sorted(order(query.order()))
                .skip((query.page() - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(PublishedIntervention::slug)
                .toList());
  }

  private static Comparator<PublishedIntervention> order(SortOrder order) {
    Comparator<PublishedIntervention> byName =
        Comparator.comparing((PublishedIntervention entry) -> NameKey.of(entry.name()))
            .thenComparing(PublishedIntervention::slug);
    return switch (order) {
      case NAME, RELEVANCE -> byName;
      case LEVEL ->
          Comparator.comparing(
                  (PublishedIntervention entry) ->
                      RecognitionOrder.place(entry.profile().recognition().map(Stated::value)))
              .thenComparing(byName);
      case CHANGED ->
          Comparator.comparing(PublishedIntervention::changedAt).reversed().thenComparing(byName);
    };
  }

  private List<FacetCount> counts(SearchQuery query, List<FacetChoice> values) {
    return values.stream()
        .map(value -> new FacetCount(value, listed(query.withOnly(value)).size()))
        .toList();
  }

  private void assertUnknown(SearchQuery query, IndexAnswer answer) {
    List<QueryMatch> unknown =
        foundByText(query)
            .map(entry -> query.match(entry.profile(), TODAY))
            .filter(match -> match.match() == Match.UNKNOWN)
            .toList();
    assertThat(answer.unknown()).as(query.toUrl()).isEqualTo(unknown.size());
    assertThat(answer.unknownBy())
        .as(query.toUrl())
        .hasSameSizeAs(query.choicesByCriterion().keySet());
    answer
        .unknownBy()
        .forEach(
            (key, count) ->
                assertThat(count)
                    .as(query.toUrl() + " " + key)
                    .isEqualTo(
                        unknown.stream()
                            .flatMap(match -> match.unknown().stream())
                            .filter(criterion -> criterion.key().criterion() == key)
                            .count()));
  }

  private List<PublishedIntervention> listed(SearchQuery query) {
    return foundByText(query).filter(entry -> isListed(query, entry)).toList();
  }

  private Stream<PublishedIntervention> foundByText(SearchQuery query) {
    if (query.text().isEmpty()) {
      return entries.stream();
    }
    SearchQuery text =
        SearchQuery.everything().withText(query.text()).includingUnknown(query.withUnknown());
    Set<String> found =
        index.ask(text, Map.of(), entries.size(), false, TODAY).hits().stream()
            .map(IndexAnswer.Hit::slug)
            .collect(Collectors.toSet());
    return entries.stream().filter(entry -> found.contains(entry.slug()));
  }

  private static boolean isListed(SearchQuery query, PublishedIntervention entry) {
    Match match = query.match(entry.profile(), TODAY).match();
    return match == Match.YES || (match == Match.UNKNOWN && query.withUnknown());
  }
}
