package nl.hechtwijzer.editing;

import java.time.Instant;
import java.util.Optional;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.PublishedIntervention;

/**
 * What is published now, as the document of its last revision.
 *
 * @param slug that it has now; it may have had another when the document was written
 */
record PublishedDocument(String slug, int revision, Instant changedAt, String content) {

  /** The name under which {@link Revision} tells which column is what. */
  static final String MAPPING = "PublishedDocument";

  /** The entry; empty when a node of a newer release wrote it in a way unknown here. */
  Optional<PublishedIntervention> read() {
    return ContentSnapshot.readIfKnown(content)
        .map(
            known ->
                new PublishedIntervention(
                    InterventionProfile.of(known.at(slug)), revision, changedAt));
  }
}
