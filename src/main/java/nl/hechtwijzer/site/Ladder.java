package nl.hechtwijzer.site;

import java.util.List;

/**
 * A recognition on the page of an entry: all levels with their names, and where this one stands.
 *
 * @param mark where it stands, with the words of the headline
 * @param rungs the four levels, highest first
 * @param explanation what this means, in one or two sentences
 */
public record Ladder(RecognitionMark mark, List<Rung> rungs, String explanation) {

  /** Refuses a ladder that lacks a level. */
  public Ladder {
    rungs = List.copyOf(rungs);
    if (rungs.size() != RecognitionMark.STEPS) {
      throw new IllegalArgumentException("Not four levels: " + rungs);
    }
  }

  /**
   * One level.
   *
   * @param number 1 (lowest) to 4
   * @param name such as "Goed onderbouwd"
   * @param state what this level is to the intervention, such as "Op dit niveau erkend", or empty
   */
  public record Rung(int number, String name, String state) {}
}
