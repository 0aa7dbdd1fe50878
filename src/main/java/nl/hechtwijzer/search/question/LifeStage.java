package nl.hechtwijzer.search.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a child is called at an age. */
enum LifeStage {
  BABY("baby", 0, 11),
  YOUNG_TODDLER("dreumes", 12, 23),
  TODDLER("peuter", 24, 47),
  PRESCHOOLER("kleuter", 48, 71),
  SCHOOLCHILD("schoolkind", 72, 143),
  TEENAGER("puber", 144, 215);

  private final String word;
  private final int from;
  private final int through;

  LifeStage(String word, int from, int through) {
    this.word = word;
    this.from = from;
    this.through = through;
  }

  /** The months of life that one of these words means, from the youngest to the oldest of them. */
  static Optional<Months> months(Set<String> phrases) {
    return Arrays.stream(values())
        .filter(stage -> phrases.contains(stage.word))
        .map(stage -> new Months(stage.from, stage.through))
        .reduce((young, old) -> new Months(young.from(), old.through()));
  }
}
