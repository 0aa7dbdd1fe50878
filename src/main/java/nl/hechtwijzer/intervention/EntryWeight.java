package nl.hechtwijzer.intervention;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a published entry takes in memory, about: its texts, the objects that hold them, and the
 * cards that are made of it.
 */
final class EntryWeight {

  private static final int OF_ENTRY = 400;
  private static final int OF_CARDS = 1500;
  private static final int OF_DESCRIPTION = 900;
  private static final int OF_VALUE = 56;

  private EntryWeight() {}

  /** The weight in bytes. */
  static int of(PublishedIntervention entry) {
    return OF_CARDS + of(entry.profile().content());
  }

  /** The weight in bytes of what an entry says. */
  static int of(InterventionContent content) {
    int weight = OF_ENTRY + text(content.slug()) + text(content.name());
    for (Alias alias : content.aliases()) {
      weight += OF_VALUE + text(alias.name());
    }
    for (DescriptionContent description : content.descriptions()) {
      weight += of(description);
    }
    return weight;
  }

  private static int of(DescriptionContent description) {
    TargetGroup group = description.targetGroup();
    int texts =
        Stream.of(
                description.nameAsGiven(),
                description.summary(),
                group.text(),
                group.contraindicationText(),
                description.goal(),
                description.approach(),
                description.durationAndIntensity(),
                description.materialsAndTraining(),
                description.research(),
                description.committeeReasoning(),
                description.ownerAndContact())
            .mapToInt(EntryWeight::text)
            .sum();
    int values =
        Stream.<Collection<?>>of(
                description.themes(),
                description.methods(),
                description.settings(),
                description.providers(),
                group.recipients(),
                group.situations(),
                group.contraindications(),
                description.links(),
                description.places().values())
            .mapToInt(Collection::size)
            .sum();
    return OF_DESCRIPTION + texts + values * 2 * OF_VALUE;
  }

  private static int text(@Nullable String text) {
    return text == null ? 0 : OF_VALUE + text.length();
  }
}
