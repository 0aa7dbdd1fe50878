package nl.hechtwijzer.search.index;

import java.util.HashMap;
import java.util.Map;
import nl.hechtwijzer.search.SearchSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.engine.environment.bean.BeanReference;

/** How Hibernate Search keeps its index in Lucene, within this process. */
final class LuceneEngine {

  private static final String LUCENE_VERSION = "LATEST";
  private static final int COMMIT_MILLIS = 20_000;
  private static final int BUFFER_MEGABYTES = 32;

  private LuceneEngine() {}

  /** Prepares the folder of the index, where it has one. */
  static Map<String, Object> settings(SearchSettings settings) {
    Map<String, Object> properties = new HashMap<>();
    put(properties, BackendSettings.TYPE, LuceneBackendSettings.TYPE_NAME);
    put(properties, LuceneBackendSettings.LUCENE_VERSION, LUCENE_VERSION);
    put(
        properties,
        LuceneBackendSettings.ANALYSIS_CONFIGURER,
        BeanReference.ofInstance(new LuceneAnalysis()));
    // A publication is made safe on the disk at once all the same; this is for long writing, in
    // which a commit every second took half of the time.
    put(properties, LuceneIndexSettings.IO_COMMIT_INTERVAL, COMMIT_MILLIS);
    put(properties, LuceneIndexSettings.IO_WRITER_RAM_BUFFER_SIZE, BUFFER_MEGABYTES);
    if (settings.storage() == SearchSettings.Storage.FILE) {
      KeptFolder.prepare(settings.folder(), EntryDocument.INDEX);
      put(properties, LuceneIndexSettings.DIRECTORY_TYPE, "local-filesystem");
      put(
          properties,
          LuceneIndexSettings.DIRECTORY_ROOT,
          settings.folder().toAbsolutePath().normalize().toString());
    } else {
      put(properties, LuceneIndexSettings.DIRECTORY_TYPE, "local-heap");
    }
    return properties;
  }

  private static void put(Map<String, Object> properties, String setting, Object value) {
    properties.put("hibernate.search.backend." + setting, value);
  }
}
