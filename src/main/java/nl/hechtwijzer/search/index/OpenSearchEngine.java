package nl.hechtwijzer.search.index;

import java.util.HashMap;
import java.util.Map;
import nl.hechtwijzer.search.OpenSearchSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.outboxpolling.cfg.HibernateOrmMapperOutboxPollingSettings;
import org.hibernate.search.mapper.orm.schema.management.SchemaManagementStrategyName;

/** Our settings of a search engine, in the words of Hibernate Search. */
final class OpenSearchEngine {

  private OpenSearchEngine() {}

  /**
   * An index in OpenSearch, which every node of this program writes and reads. What is published
   * goes through a table of the database, with the publication itself: one of the nodes brings it
   * to the index, within a second, and again when OpenSearch was away. So nobody waits for the
   * index, and an {@code indexing.plan.synchronization.strategy} cannot be set beside this.
   *
   * <p>A start makes the index where there is none, and leaves one of another shape as it is:
   * OpenSearch cannot change a field that exists, and refusing to start would close the site.
   */
  static Map<String, Object> settings(OpenSearchSettings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(backend(BackendSettings.TYPE), ElasticsearchBackendSettings.TYPE_NAME);
    properties.put(backend(ElasticsearchBackendSettings.URIS), String.join(",", settings.hosts()));
    if (settings.user() != null && settings.password() != null) {
      properties.put(backend(ElasticsearchBackendSettings.USERNAME), settings.user());
      properties.put(backend(ElasticsearchBackendSettings.PASSWORD), settings.password());
    }
    properties.put(
        backend(ElasticsearchBackendSettings.LAYOUT_STRATEGY),
        BeanReference.ofInstance(new OpenSearchIndexNames(settings.prefix())));
    properties.put(
        backend(ElasticsearchIndexSettings.ANALYSIS_CONFIGURER),
        BeanReference.ofInstance(new OpenSearchAnalysis()));
    properties.put(
        backend(ElasticsearchIndexSettings.SCHEMA_MANAGEMENT_SETTINGS_FILE),
        "nl/hechtwijzer/search/index/opensearch.json");
    properties.put(
        HibernateOrmMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, SchemaManagementStrategyName.CREATE);
    properties.put(
        HibernateOrmMapperSettings.COORDINATION_STRATEGY,
        HibernateOrmMapperOutboxPollingSettings.COORDINATION_STRATEGY_NAME);
    return properties;
  }

  private static String backend(String setting) {
    return HibernateOrmMapperSettings.PREFIX + "backend." + setting;
  }
}
