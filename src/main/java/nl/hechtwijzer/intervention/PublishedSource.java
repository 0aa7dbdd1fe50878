package nl.hechtwijzer.intervention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the public sees it, detached from the database.
 *
 * @param location where the text stands within what the publisher publishes
 * @param about what kind of publication it is and what it says of itself
 * @param statements what it says about no single intervention
 */
public record PublishedSource(
    String key,
    String title,
    String publisher,
    String location,
    String about,
    @Nullable String url,
    List<SourceStatement> statements) {

  public PublishedSource {
    statements = List.copyOf(statements);
  }

  static PublishedSource of(Source source) {
    return new PublishedSource(
        source.key(),
        source.title(),
        source.publisher(),
        source.location(),
        source.about(),
        source.url().orElse(null),
        source.statements());
  }
}
