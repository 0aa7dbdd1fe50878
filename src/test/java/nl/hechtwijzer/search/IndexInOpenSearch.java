package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.hechtwijzer.testing.OpenSearchNode;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import org.awaitility.Awaitility;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What {@link EngineSettings} sets up, on a real OpenSearch: two nodes of a program on one
 * database, migrated as ever, with the terms of the vocabulary as what is searched. Hibernate finds
 * the tables of the outbox as it wants them, or nothing would start.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IndexInOpenSearch {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private DataSource database;

  private String prefix;
  private EntityManagerFactory first;
  private EntityManagerFactory second;

  @BeforeAll
  void startTwoNodes() throws InterruptedException {
    prefix = "test-" + UUID.randomUUID() + "-";
    first = start();
    second = start();
    Search.mapping(first).scope(Term.class).massIndexer().startAndWait();
  }

  @AfterAll
  void stop() {
    Stream.of(second, first).filter(Objects::nonNull).forEach(EntityManagerFactory::close);
  }

  private EntityManagerFactory start() {
    OpenSearchSettings settings =
        new OpenSearchSettings(
            List.of(OpenSearchNode.shared().address().toString()), null, null, prefix);
    HibernatePersistenceConfiguration node = new HibernatePersistenceConfiguration(prefix);
    node.managedClass(Term.class);
    node.property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database);
    node.property(SchemaToolingSettings.HBM2DDL_AUTO, "validate");
    node.property(
        MappingSettings.PHYSICAL_NAMING_STRATEGY,
        PhysicalNamingStrategySnakeCaseImpl.class.getName());
    HibernateOrmSearchMappingConfigurer mapping = IndexInOpenSearch::map;
    node.property(HibernateOrmMapperSettings.MAPPING_CONFIGURER, BeanReference.ofInstance(mapping));
    node.property(HibernateOrmMapperSettings.MAPPING_PROCESS_ANNOTATIONS, false);
    EngineSettings.openSearch(settings, IndexInOpenSearch::analyse).forEach(node::property);
    return node.createEntityManagerFactory();
  }

  private static void map(HibernateOrmMappingConfigurationContext context) {
    var term = context.programmaticMapping().type(Term.class);
    term.searchEntity();
    term.indexed().index("term");
    term.property("slug").keywordField();
    term.property("list").keywordField().aggregable(Aggregable.YES);
    var label = term.property("dutchLabel");
    label
        .fullTextField("label")
        .analyzer("dutch")
        .projectable(Projectable.YES)
        .highlightable(List.of(Highlightable.UNIFIED));
    label.fullTextField("parts").analyzer("dutch_parts");
    label.fullTextField("joined").analyzer("joined").searchAnalyzer("plain");
    label.fullTextField("beginning").analyzer("beginning").searchAnalyzer("plain");
  }

  /** Every kind of part that reading Dutch takes. */
  private static void analyse(ElasticsearchAnalysisConfigurationContext context) {
    context
        .charFilter("no_apostrophe")
        .type("pattern_replace")
        .param("pattern", "['’](s\\b)?")
        .param("replacement", "");
    context.tokenFilter("pieces").type("word_delimiter_graph").param("catenate_all", true);
    context
        .tokenFilter("compounds")
        .type("dictionary_decompounder")
        .param("word_list", "gedrag", "problemen", "moeder");
    context.tokenFilter("stems").type("stemmer").param("language", "dutch_kp");
    context
        .tokenFilter("together")
        .type("shingle")
        .param("max_shingle_size", 3)
        .param("token_separator", "");
    context.tokenFilter("beginnings").type("edge_ngram").param("min_gram", 1).param("max_gram", 15);
    context
        .analyzer("dutch")
        .custom()
        .tokenizer("whitespace")
        .charFilters("no_apostrophe")
        .tokenFilters("pieces", "flatten_graph", "lowercase", "asciifolding", "stems");
    context
        .analyzer("dutch_parts")
        .custom()
        .tokenizer("standard")
        .tokenFilters("lowercase", "asciifolding", "compounds", "stems");
    context
        .analyzer("joined")
        .custom()
        .tokenizer("standard")
        .tokenFilters("lowercase", "asciifolding", "together");
    context
        .analyzer("plain")
        .custom()
        .tokenizer("standard")
        .tokenFilters("lowercase", "asciifolding");
    context
        .analyzer("beginning")
        .custom()
        .tokenizer("standard")
        .tokenFilters("lowercase", "asciifolding", "beginnings");
  }

  private <T> T ask(EntityManagerFactory node, Function<SearchSession, T> question) {
    return node.callInTransaction(entities -> question.apply(Search.session(entities)));
  }

  private List<String> labels(EntityManagerFactory node, String field, String words) {
    return ask(
        node,
        session ->
            session
                .search(Term.class)
                .select(f -> f.field("label", String.class))
                .where(f -> f.match().field(field).matching(words))
                .fetchAllHits());
  }

  @Test
  void readsDutch() {
    assertThat(labels(first, "label", "moeders")).contains("Depressie van de moeder");
    assertThat(labels(first, "label", "zelfdestructief")).contains("(Zelf)destructief gedrag");
    assertThat(labels(first, "parts", "problemen"))
        .contains("Gedragsproblemen", "Emotionele problemen");
    assertThat(labels(first, "joined", "huiselijkgeweld")).containsExactly("Huiselijk geweld");
    assertThat(labels(first, "beginning", "kindermish")).containsExactly("Kindermishandeling");
  }

  @Test
  void forgivesSlips() {
    List<String> found =
        ask(
            first,
            session ->
                session
                    .search(Term.class)
                    .select(f -> f.field("label", String.class))
                    .where(f -> f.match().field("label").matching("verwarlozing").fuzzy(2))
                    .fetchHits(1));

    assertThat(found).containsExactly("Verwaarlozing");
  }

  @Test
  void marksWhatWasFound() {
    List<List<String>> marked =
        ask(
            first,
            session ->
                session
                    .search(Term.class)
                    .select(f -> f.highlight("label"))
                    .where(f -> f.match().field("label").matching("depressies"))
                    .highlighter(f -> f.unified().tag("<mark>", "</mark>").numberOfFragments(1))
                    .fetchAllHits());

    assertThat(marked).containsExactly(List.of("<mark>Depressie</mark> van de moeder"));
  }

  @Test
  void counts() {
    AggregationKey<Map<TermList, Long>> lists = AggregationKey.of("lists");
    Map<TermList, Long> counted =
        ask(
            first,
            session ->
                session
                    .search(Term.class)
                    .where(f -> f.matchAll())
                    .aggregation(lists, f -> f.terms().field("list", TermList.class))
                    .fetch(0)
                    .aggregation(lists));
    Map<TermList, Long> stored =
        first
            .callInTransaction(
                entities ->
                    entities
                        .createQuery("select t.list from Term t", TermList.class)
                        .getResultList())
            .stream()
            .collect(Collectors.groupingBy(list -> list, Collectors.counting()));

    assertThat(counted).isNotEmpty().isEqualTo(stored);
  }

  @Test
  void findsWhatOneNodeStoredAndAnotherRemoved() {
    String slug = "stapgroep-" + UUID.randomUUID();
    first.runInTransaction(
        entities ->
            entities.persist(new Term(TermList.METHOD, slug, "Proefstapjes", "Trial steps", 900)));

    Awaitility.await()
        .atMost(SOON)
        .until(() -> labels(second, "label", "proefstapje").contains("Proefstapjes"));

    second.runInTransaction(
        entities ->
            entities.remove(
                entities
                    .createQuery("select t from Term t where t.slug = :slug", Term.class)
                    .setParameter("slug", slug)
                    .getSingleResult()));

    Awaitility.await().atMost(SOON).until(() -> labels(first, "label", "proefstapje").isEmpty());
  }

  @Test
  void givesItsIndexesTheirPrefix() {
    assertThat(OpenSearchNode.shared().get("/_cat/aliases?h=alias,index"))
        .contains(prefix + "term-read", prefix + "term-write", prefix + "term-000001");
  }
}
