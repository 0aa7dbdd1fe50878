package nl.hechtwijzer.search.index;

import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.search.SearchSettings;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate Search that interventions are indexed, and as what. It is said here and not on
 * the entity, so that the core knows nothing of search.
 */
@Component
class IndexMapping implements HibernatePropertiesCustomizer {

  private static final Logger LOG = LoggerFactory.getLogger(IndexMapping.class);

  private final ObjectProvider<ReadVocabulary> vocabulary;
  private final ObjectProvider<IndexKeeper> keeper;
  private final SearchSettings settings;

  /**
   * @param vocabulary reads the database, so it is there only when Hibernate is
   * @param keeper is told when a publication cannot be written
   */
  IndexMapping(
      ObjectProvider<ReadVocabulary> vocabulary,
      ObjectProvider<IndexKeeper> keeper,
      SearchSettings settings) {
    this.vocabulary = vocabulary;
    this.keeper = keeper;
    this.settings = settings;
  }

  @Override
  public void customize(Map<String, Object> properties) {
    HibernateOrmSearchMappingConfigurer configurer = this::configure;
    properties.put(
        HibernateOrmMapperSettings.MAPPING_CONFIGURER, BeanReference.ofInstance(configurer));
    properties.put(HibernateOrmMapperSettings.MAPPING_PROCESS_ANNOTATIONS, false);
    if (settings.engine() == SearchSettings.Engine.OPENSEARCH) {
      properties.putAll(OpenSearchEngine.settings(settings.opensearch()));
      return;
    }
    // Whoever publishes finds it at once, in the very next request.
    properties.put(
        HibernateOrmMapperSettings.INDEXING_PLAN_SYNCHRONIZATION_STRATEGY,
        BeanReference.ofInstance(published()));
    properties.putAll(LuceneEngine.settings(settings));
  }

  /** As {@code sync()}, but what fails is mended. */
  private IndexingPlanSynchronizationStrategy published() {
    return strategy -> {
      strategy.documentCommitStrategy(DocumentCommitStrategy.FORCE);
      strategy.documentRefreshStrategy(DocumentRefreshStrategy.FORCE);
      strategy.indexingFutureHandler(
          written ->
              written
                  .join()
                  .throwable()
                  .ifPresent(
                      failure -> {
                        LOG.error("A publication could not be written to the index", failure);
                        keeper.getObject().distrust();
                      }));
    };
  }

  private void configure(HibernateOrmMappingConfigurationContext context) {
    var intervention = context.programmaticMapping().type(Intervention.class);
    intervention.searchEntity();
    intervention.indexed().index(EntryDocument.INDEX);
    intervention.binder(new Binder());
  }

  /** Writes an entry as a whole, as an entry only ever changes as a whole. */
  private final class Binder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
      context.dependencies().use("revision").use("changedAt");
      EntryDocument fields = new EntryDocument(context.indexSchemaElement());
      TypeBridge<Intervention> bridge =
          (document, intervention, write) -> fields.write(document, intervention, this::term);
      context.bridge(Intervention.class, bridge);
    }

    /** What becomes public in the very transaction that publishes the entry is read anew. */
    private Optional<Vocabulary.Entry> term(TermList list, String slug) {
      ReadVocabulary read = vocabulary.getObject();
      return read.current().find(list, slug).or(() -> read.visible().find(list, slug));
    }
  }
}
