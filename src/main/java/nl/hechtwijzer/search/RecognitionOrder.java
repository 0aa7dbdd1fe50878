package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The order by level: the highest first; of one level "exactly" before "at least" and recognised
 * before recognised on conditions; then recognitions without a level, then the other statuses with
 * not recognised last, and after all these the entries about which no source says anything.
 */
public final class RecognitionOrder {

  private static final List<Standing> HIGHEST_FIRST = highestFirst();

  private RecognitionOrder() {}

  private record Standing(
      RecognitionStatus status, @Nullable RecognitionLevel level, @Nullable Precision precision) {}

  private static List<Standing> highestFirst() {
    List<Standing> standings = new ArrayList<>();
    Arrays.stream(RecognitionLevel.values())
        .sorted(Comparator.reverseOrder())
        .forEach(
            level -> {
              for (Precision precision : List.of(Precision.EXACT, Precision.AT_LEAST)) {
                standings.add(new Standing(RecognitionStatus.RECOGNISED, level, precision));
                standings.add(new Standing(RecognitionStatus.CONDITIONAL, level, precision));
              }
            });
    for (RecognitionStatus status :
        List.of(
            RecognitionStatus.RECOGNISED,
            RecognitionStatus.CONDITIONAL,
            RecognitionStatus.IN_PROCEDURE,
            RecognitionStatus.NOT_ASSESSED,
            RecognitionStatus.WITHDRAWN,
            RecognitionStatus.NOT_RECOGNISED)) {
      standings.add(new Standing(status, null, null));
    }
    return standings;
  }

  /** The place of a recognition in the order; the lowest comes first. */
  public static int place(Optional<Recognition> stated) {
    return stated
        .map(
            recognition ->
                HIGHEST_FIRST.indexOf(
                    new Standing(
                        recognition.status(), recognition.level(), recognition.precision())))
        .orElse(HIGHEST_FIRST.size());
  }
}
