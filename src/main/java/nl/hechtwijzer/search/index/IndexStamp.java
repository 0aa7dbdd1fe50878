package nl.hechtwijzer.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.search.SearchSettings;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Tells of what the index was made: the version of the catalogue, the words of its terms, and the
 * way in which entries are written. It is kept with an index in a folder; one in memory has none.
 */
@Component
class IndexStamp {

  private static final String FILE = "stamp";

  private final CatalogueState catalogue;
  private final ReadVocabulary vocabulary;
  private final SearchSettings settings;

  IndexStamp(CatalogueState catalogue, ReadVocabulary vocabulary, SearchSettings settings) {
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.settings = settings;
  }

  /** Of what an index would be made now. */
  String current() {
    CatalogueState.Edition edition = catalogue.edition();
    return String.join(
        "\n",
        EntryDocument.MAPPING,
        edition.version() + " " + edition.changedAt(),
        labels(vocabulary.current()));
  }

  private static String labels(Vocabulary vocabulary) {
    return Stream.of(TermList.values())
        .flatMap(list -> vocabulary.entries(list).stream())
        .map(term -> String.join("|", term.slug(), term.dutchLabel(), term.englishLabel()))
        .collect(Collectors.joining("\n"));
  }

  /** Whether the index that is there was made of this. */
  boolean isOf(String stamp) {
    if (settings.storage() == SearchSettings.Storage.MEMORY) {
      return false;
    }
    try {
      return Files.exists(file()) && Files.readString(file()).equals(stamp);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Says that the index is made of this now. */
  void put(String stamp) {
    if (settings.storage() == SearchSettings.Storage.MEMORY) {
      return;
    }
    try {
      Path written = Files.writeString(file().resolveSibling(FILE + ".new"), stamp, UTF_8);
      Files.move(
          written, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be stamped", e);
    }
  }

  private Path file() {
    return settings.folder().resolve(EntryDocument.INDEX).resolve(FILE);
  }
}
