package nl.hechtwijzer.site.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The file of an embedded database. */
record DatabaseFile(Path path) {

  private static final String FILE_URL = "jdbc:h2:file:";

  /** The file behind this address; nothing for a database in memory or on a server. */
  static Optional<DatabaseFile> of(String url) {
    if (!url.startsWith(FILE_URL)) {
      return Optional.empty();
    }
    int end = url.indexOf(';');
    String name = url.substring(FILE_URL.length(), end < 0 ? url.length() : end);
    String home = name.startsWith("~") ? System.getProperty("user.home") + name.substring(1) : name;
    Path path = Path.of(home + ".mv.db");
    // H2 would refuse such a name too, at length.
    if (!path.isAbsolute() && !name.startsWith(".")) {
      throw StartRefused.folderUnclear(name);
    }
    return Optional.of(new DatabaseFile(path.toAbsolutePath().normalize()));
  }

  /** Refuses a folder that cannot hold the file, and a file that another process holds open. */
  void ensureUsable() {
    ensureWritable();
    if (Files.exists(path) && isLocked()) {
      throw StartRefused.folderInUse(folder());
    }
  }

  private void ensureWritable() {
    try {
      Files.createDirectories(folder());
      Files.delete(Files.createTempFile(folder(), "start", ".tmp"));
    } catch (IOException e) {
      throw refused(e);
    }
    // A file it cannot write is opened read-only by H2, and then fails much later.
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw StartRefused.folderUnusable(folder());
    }
  }

  private boolean isLocked() {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  Path folder() {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private StartRefused refused(IOException cause) {
    StartRefused refused = StartRefused.folderUnusable(folder());
    refused.initCause(cause);
    return refused;
  }
}
