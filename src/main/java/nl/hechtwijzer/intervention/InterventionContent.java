package nl.hechtwijzer.intervention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole entry with its descriptions, immutable: what a page, a form, a draft, a revision and the
 * API read and write.
 *
 * @param descriptions in the editors' order; of one source there can be several, of which the one
 *     consulted last is current and the others are history
 */
public record InterventionContent(
    String slug, String name, List<Alias> aliases, List<DescriptionContent> descriptions) {

  public InterventionContent {
    aliases = List.copyOf(aliases);
    descriptions = List.copyOf(descriptions);
  }

  /** The same content at another address. */
  public InterventionContent at(String otherSlug) {
    return new InterventionContent(otherSlug, name, aliases, descriptions);
  }

  /** The latest description of each source, in the editors' order. */
  public List<DescriptionContent> currentDescriptions() {
    Map<String, DescriptionContent> latest = new LinkedHashMap<>();
    for (DescriptionContent description : descriptions) {
      latest.merge(
          description.source(),
          description,
          (one, other) -> other.consultedOn().isAfter(one.consultedOn()) ? other : one);
    }
    return List.copyOf(latest.values());
  }

  /** What the source said before its current description, newest first. */
  public List<DescriptionContent> earlierDescriptions(String source) {
    List<DescriptionContent> earlier = new ArrayList<>();
    for (DescriptionContent description : descriptions) {
      if (description.source().equals(source)) {
        earlier.add(description);
      }
    }
    earlier.removeAll(currentDescriptions());
    earlier.sort((one, other) -> other.consultedOn().compareTo(one.consultedOn()));
    return earlier;
  }
}
