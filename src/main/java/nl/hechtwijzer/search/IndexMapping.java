package nl.hechtwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.site.OwnerOnly;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
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
import org.springframework.util.FileSystemUtils;

/**
 * Tells Hibernate Search that interventions are indexed, and as what. It is said here and not on
 * the entity, so that the core knows nothing of search.
 */
@Component
class IndexMapping implements HibernatePropertiesCustomizer {

  private static final Logger LOG = LoggerFactory.getLogger(IndexMapping.class);

  private static final int COMMIT_MILLIS = 20_000;
  private static final int BUFFER_MEGABYTES = 32;

  private final ObjectProvider<ReadLexicon> lexicon;
  private final SearchSettings settings;

  /**
   * @param lexicon reads the database, so it is there only when Hibernate is
   */
  IndexMapping(ObjectProvider<ReadLexicon> lexicon, SearchSettings settings) {
    this.lexicon = lexicon;
    this.settings = settings;
  }

  @Override
  public void customize(Map<String, Object> properties) {
    HibernateOrmSearchMappingConfigurer configurer = this::configure;
    properties.put(
        HibernateOrmMapperSettings.MAPPING_CONFIGURER, BeanReference.ofInstance(configurer));
    properties.put(HibernateOrmMapperSettings.MAPPING_PROCESS_ANNOTATIONS, false);
    // Whoever publishes finds it at once, in the very next request.
    properties.put(
        HibernateOrmMapperSettings.INDEXING_PLAN_SYNCHRONIZATION_STRATEGY,
        BeanReference.ofInstance(IndexingPlanSynchronizationStrategy.sync()));
    properties.put(backend(BackendSettings.TYPE), "lucene");
    properties.put(backend(LuceneBackendSettings.LUCENE_VERSION), Version.LATEST.toString());
    // A publication is made safe on the disk at once all the same; this is for long writing, in
    // which
    // a commit every second took half of the time.
    properties.put(backend(LuceneIndexSettings.IO_COMMIT_INTERVAL), COMMIT_MILLIS);
    properties.put(backend(LuceneIndexSettings.IO_WRITER_RAM_BUFFER_SIZE), BUFFER_MEGABYTES);
    if (settings.storage() == SearchSettings.Storage.FILE) {
      closeToOthers(settings.folder());
      discardUnreadable(settings.folder().resolve(IndexFields.INDEX));
      properties.put(backend(LuceneIndexSettings.DIRECTORY_TYPE), "local-filesystem");
      properties.put(
          backend(LuceneIndexSettings.DIRECTORY_ROOT),
          settings.folder().toAbsolutePath().normalize().toString());
    } else {
      properties.put(backend(LuceneIndexSettings.DIRECTORY_TYPE), "local-heap");
    }
  }

  private static void closeToOthers(Path folder) {
    try {
      OwnerOnly.makeFolder(folder);
      OwnerOnly.narrow(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be kept in " + folder, e);
    }
  }

  /**
   * An index that cannot be read would keep the application from starting, and can be made anew.
   */
  private static void discardUnreadable(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      if (DirectoryReader.indexExists(directory)) {
        requireWhole(directory);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("The search index in {} cannot be read and is made anew", folder, e);
      discard(folder);
    }
  }

  /** Reads every file through to its checksum, so that no damage comes to light in an answer. */
  private static void requireWhole(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : reader.leaves()) {
        segment.reader().checkIntegrity();
      }
    }
  }

  private static void discard(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Remove " + folder + " by hand", e);
    }
  }

  private static String backend(String setting) {
    return "hibernate.search.backend." + setting;
  }

  private void configure(HibernateOrmMappingConfigurationContext context) {
    var intervention = context.programmaticMapping().type(Intervention.class);
    intervention.searchEntity();
    intervention.indexed().index(IndexFields.INDEX);
    intervention.binder(new Binder());
  }

  /** Writes an entry as a whole, as an entry only ever changes as a whole. */
  private final class Binder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
      context.dependencies().use("revision").use("changedAt");
      IndexFields fields = new IndexFields(context.indexSchemaElement());
      TypeBridge<Intervention> bridge =
          (document, intervention, write) ->
              fields.write(document, intervention, lexicon.getObject());
      context.bridge(Intervention.class, bridge);
    }
  }
}
