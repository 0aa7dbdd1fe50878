package nl.hechtwijzer.site.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.site.OwnerOnly;

/** The file of an embedded database. */
record DatabaseFile(Path path) {

  private static final String FILE_URL = "jdbc:h2:file:";

  /** What the folder of a kept search index is called when nobody gave it another name. */
  private static final String INDEX = "index";

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

  /** Lets nobody else on the machine read the data, be it new or of an older Hechtwijzer. */
  void keepToOwner() {
    try {
      OwnerOnly.makeFile(path);
      List<Path> beside;
      try (Stream<Path> files = Files.list(folder())) {
        beside = files.toList();
      }
      List<Path> ours = beside.stream().filter(this::isOurs).toList();
      ours.forEach(OwnerOnly::narrow);
      // A folder that somebody uses for other things as well is theirs to close.
      if (ours.size() == beside.size()) {
        OwnerOnly.narrow(folder());
      }
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private boolean isOurs(Path file) {
    String own = path.getFileName().toString();
    String name = file.getFileName().toString();
    return name.startsWith(own.substring(0, own.length() - "mv.db".length())) || name.equals(INDEX);
  }

  /** Refuses a folder that could not be made; nothing is made to find out. */
  void ensureMayBeMade() {
    ensureMayBeMade(folder(), StartRefused.folderUnusable(folder()));
  }

  static void ensureMayBeMade(Path folder, StartRefused refused) {
    Path there = folder.toAbsolutePath().normalize();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      throw refused;
    }
  }

  private void ensureWritable() {
    try {
      OwnerOnly.makeFolder(folder());
      Files.delete(Files.createTempFile(folder(), "start", ".tmp"));
    } catch (IOException e) {
      throw refused(e);
    }
    // A file it cannot write is opened read-only by H2, and then fails much later.
    if (Files.exists(path) && !(Files.isReadable(path) && Files.isWritable(path))) {
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
