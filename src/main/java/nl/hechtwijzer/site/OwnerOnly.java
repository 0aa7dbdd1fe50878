package nl.hechtwijzer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what stands on the disk from everybody else on the machine, where the file system knows
 * owners: names, drafts and sessions are in it. A folder closed to others also closes what is
 * written into it later, by H2 or by Lucene.
 */
public final class OwnerOnly {

  private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** Makes the folder, with those above it, when it isn't there yet. */
  public static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, whenMade(folder, FOLDER));
  }

  /** Makes an empty file when it isn't there yet. */
  public static void makeFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file, whenMade(file, FILE));
    }
  }

  /** Takes a folder and what stands in it from others; nothing happens when there is none. */
  public static void narrow(Path path) {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null || !Files.exists(path)) {
      return;
    }
    Set<PosixFilePermission> owner = Files.isDirectory(path) ? FOLDER : FILE;
    try {
      if (!owner.containsAll(view.readAttributes().permissions())) {
        view.setPermissions(owner);
      }
    } catch (IOException e) {
      LOG.warn(
          "Anderen op deze computer kunnen bij {}, en dat is niet te veranderen: {}",
          path,
          e.toString());
    }
  }

  private static FileAttribute<?>[] whenMade(Path path, Set<PosixFilePermission> permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
