package nl.hechtwijzer.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.search.FacetKey;
import org.jspecify.annotations.Nullable;

/** A page of the Wijzer: its questions in the order in which they are put, and the outcome. */
public enum Step {
  AGE("leeftijd", FacetKey.AGE),
  FOR_WHOM("voor-wie", FacetKey.RECIPIENT),
  SITUATION("situatie", FacetKey.SITUATION),
  KIND("soort", FacetKey.CATEGORY),
  RECOGNITION("erkenning", FacetKey.AT_LEAST_LEVEL),
  PROVIDER("uitvoerder", FacetKey.PROVIDER),
  OUTCOME("uitkomst", null);

  private static final List<Step> QUESTIONS =
      Arrays.stream(values()).filter(step -> step.key != null).toList();

  private final String word;
  private final @Nullable FacetKey key;

  Step(String word, @Nullable FacetKey key) {
    this.word = word;
    this.key = key;
  }

  /** The questions, in the order in which they are put. */
  public static List<Step> questions() {
    return QUESTIONS;
  }

  /** The step with this word, if there is one. */
  public static Optional<Step> find(String word) {
    return Arrays.stream(values()).filter(step -> step.word.equals(word)).findFirst();
  }

  /** The question about this key. */
  public static Step about(FacetKey key) {
    return QUESTIONS.stream()
        .filter(step -> step.key == key)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The Wijzer does not ask for " + key));
  }

  /** Whether the Wijzer asks for this key. */
  static boolean asks(FacetKey key) {
    return QUESTIONS.stream().anyMatch(step -> step.key == key);
  }

  /** The step as it stands in URLs. */
  public String word() {
    return word;
  }

  /** The key that is asked for; empty for the outcome. */
  public Optional<FacetKey> key() {
    return Optional.ofNullable(key);
  }

  /** The step after this one; the outcome comes last. */
  public Step next() {
    return this == OUTCOME ? OUTCOME : values()[ordinal() + 1];
  }

  /** The step before this one; empty for the first. */
  public Optional<Step> previous() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /** The number of a question, from 1. */
  public int number() {
    return ordinal() + 1;
  }
}
