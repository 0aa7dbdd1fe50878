package nl.hechtwijzer.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * A question as somebody types it, and what it must meet after a first start.
 *
 * @param text what is typed
 * @param lead which entries come first, in any order
 * @param found which entries are found too
 * @param absent which entries are not found
 */
record RelevanceQuestion(String text, List<String> lead, List<String> found, List<String> absent) {

  /** Every entry after a first start, by what the tables call it. */
  private static final Map<String, String> SLUGS =
      Map.of(
          "toontje", "tijd-voor-toontje",
          "shantala", "shantala-babymassage-individueel",
          "voorzorg", "voorzorg",
          "ouderbaby", "ouder-baby-interventie",
          "nika", "nika",
          "basic", "basic-trust-methode",
          "pcit", "pcit",
          "mbt-k", "mbt-k");

  /** The questions of a table: text; lead; found; absent, where {@code *} is every other entry. */
  static List<RelevanceQuestion> table(String name) {
    try (Reader file =
        new InputStreamReader(
            new ClassPathResource(name, RelevanceQuestion.class).getInputStream(),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setCommentMarker('#')
          .setTrim(true)
          .get()
          .parse(file)
          .stream()
          .map(RelevanceQuestion::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with an answer, if anything. */
  Optional<String> faultOf(List<String> answer) {
    List<String> missing =
        Stream.concat(lead.stream(), found.stream()).filter(e -> !answer.contains(e)).toList();
    if (!missing.isEmpty()) {
      return Optional.of("misses " + missing);
    }
    if (!answer.subList(0, lead.size()).containsAll(lead)) {
      return Optional.of("is led by " + answer);
    }
    List<String> wrong = answer.stream().filter(absent::contains).toList();
    return wrong.isEmpty() ? Optional.empty() : Optional.of("holds " + wrong);
  }

  RelevanceQuestion typedAs(String other) {
    return new RelevanceQuestion(other, lead, found, absent);
  }

  @Override
  public String toString() {
    return text;
  }

  private static RelevanceQuestion of(CSVRecord row) {
    List<String> lead = slugs(row.get(1));
    List<String> found = slugs(row.get(2));
    List<String> absent =
        row.get(3).equals("*")
            ? SLUGS.values().stream()
                .filter(slug -> !lead.contains(slug) && !found.contains(slug))
                .toList()
            : slugs(row.get(3));
    return new RelevanceQuestion(row.get(0), lead, found, absent);
  }

  private static List<String> slugs(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(RelevanceQuestion::slug)
        .toList();
  }

  private static String slug(String name) {
    return Optional.ofNullable(SLUGS.get(name))
        .orElseThrow(() -> new IllegalArgumentException("No entry is called " + name));
  }
}
