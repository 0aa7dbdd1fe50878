package nl.hechtwijzer.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.hechtwijzer.site.OwnerOnly;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which an index is kept from one start to the next. Lucene itself looks whether the
 * index in it is whole: Hibernate Search has no door to that, and does not start with one that
 * isn't.
 */
final class KeptFolder {

  private static final Logger LOG = LoggerFactory.getLogger(KeptFolder.class);

  private KeptFolder() {}

  /** Makes the folder for its owner alone, without an index that cannot be read. */
  static void prepare(Path folder, String index) {
    try {
      OwnerOnly.makeFolder(folder);
      OwnerOnly.narrow(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be kept in " + folder, e);
    }
    discardUnreadable(folder.resolve(index));
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
}
