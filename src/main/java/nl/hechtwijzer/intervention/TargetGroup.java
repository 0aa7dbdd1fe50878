package nl.hechtwijzer.intervention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom an intervention is meant, as one source states it. Terms are named by their slugs.
 *
 * @param age null where the source gives no ages
 * @param contraindications situations in which the intervention is not meant to be used
 */
public record TargetGroup(
    @Nullable String text,
    @Nullable AgeRange age,
    Set<String> recipients,
    Set<String> situations,
    Set<String> contraindications,
    @Nullable String contraindicationText) {

  public TargetGroup {
    recipients = Set.copyOf(recipients);
    situations = Set.copyOf(situations);
    contraindications = Set.copyOf(contraindications);
  }
}
