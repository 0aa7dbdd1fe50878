package nl.hechtwijzer.intervention;

import java.time.Instant;

/**
 * An entry as the public sees it, detached from the database.
 *
 * @param revision the number of times the entry was published
 * @param changedAt when it was last published
 */
public record PublishedIntervention(InterventionProfile profile, int revision, Instant changedAt) {

  static PublishedIntervention of(Intervention intervention) {
    return new PublishedIntervention(
        InterventionProfile.of(intervention.content()),
        intervention.revision(),
        intervention.changedAt());
  }

  public String slug() {
    return profile.slug();
  }

  public String name() {
    return profile.name();
  }
}
