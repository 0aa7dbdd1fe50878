package nl.hechtwijzer.search;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;

/** What a child is called at an age; who types the word means the age. */
enum LifeStage {
  PREGNANCY("zwangerschap", -9, -1),
  BABY("baby", 0, 11),
  YOUNG_TODDLER("dreumes", 12, 23),
  TODDLER("peuter", 24, 47),
  PRESCHOOLER("kleuter", 48, 71),
  SCHOOLCHILD("schoolkind", 72, 143),
  TEENAGER("puber", 144, 215);

  private final String word;
  private final int fromMonths;
  private final int throughMonths;

  LifeStage(String word, int fromMonths, int throughMonths) {
    this.word = word;
    this.fromMonths = fromMonths;
    this.throughMonths = throughMonths;
  }

  /** The words for the ages that a target group takes in. */
  static Stream<String> words(AgeRange ages) {
    return Arrays.stream(values())
        .filter(stage -> ages.overlaps(stage.fromMonths, stage.throughMonths))
        .map(stage -> stage.word);
  }
}
