package nl.hechtwijzer.intervention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A source as the public sees it, detached from the database.
 *
 * @param location where the text stands within what the publisher publishes
 * @param about what kind of publication it is and what it says of itself
 * @param sections what it says about no single intervention, heading by heading
 */
public record PublishedSource(
    String key,
    String title,
    String publisher,
    String location,
    String about,
    @Nullable String url,
    List<Section> sections) {

  public PublishedSource {
    sections = List.copyOf(sections);
  }

  /** What the source says under one heading about no single intervention. */
  public record Section(String heading, List<String> statements) {

    public Section {
      statements = List.copyOf(statements);
    }
  }

  static PublishedSource of(Source source) {
    return new PublishedSource(
        source.key(),
        source.title(),
        source.publisher(),
        source.location(),
        source.about(),
        source.url().orElse(null),
        sections(source.statements()));
  }

  private static List<Section> sections(List<SourceStatement> statements) {
    Map<String, List<String>> sections =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    SourceStatement::section,
                    LinkedHashMap::new,
                    Collectors.mapping(SourceStatement::statement, Collectors.toList())));
    return sections.entrySet().stream()
        .map(entry -> new Section(entry.getKey(), entry.getValue()))
        .toList();
  }
}
