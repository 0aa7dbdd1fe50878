package nl.hechtwijzer.search.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that belong to the language and not to the catalogue, kept as files. */
final class WordList {

  /** Words that say nothing about what is looked for. */
  static final Set<String> STOP_WORDS = read("stop-words.txt");

  /** Words that fit every entry of this catalogue. */
  static final Set<String> COMMON_WORDS = read("common-words.txt");

  /** Words of which compounds are made. */
  static final Set<String> COMPOUND_PARTS = read("compound-parts.txt");

  private WordList() {}

  private static Set<String> read(String file) {
    try (InputStream stream = WordList.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("There is no list of words " + file);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
            .map(WordForms::plain)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
