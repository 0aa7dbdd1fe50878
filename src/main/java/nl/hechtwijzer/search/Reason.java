package nl.hechtwijzer.search;

import java.util.List;
import nl.hechtwijzer.intervention.Stated;

/**
 * Why a criterion is met, is not met, or stays unknown.
 *
 * @param kind what the sources do
 * @param sources the keys of the sources that say it; empty where all are silent
 */
public record Reason(Kind kind, List<String> sources) {

  private static final Reason SILENT = new Reason(Kind.SILENT, List.of());

  public Reason {
    sources = List.copyOf(sources);
  }

  /** What the sources do with what was asked. */
  public enum Kind {
    /** They state what was asked. */
    STATED,
    /** They state something else. */
    STATED_OTHERWISE,
    /** They state something that leaves open what was asked, such as only a lowest level. */
    LEFT_OPEN,
    /** They state nothing about it. */
    SILENT
  }

  static Reason stated(Stated<?> value) {
    return new Reason(Kind.STATED, value.sources());
  }

  static Reason statedOtherwise(Stated<?> value) {
    return new Reason(Kind.STATED_OTHERWISE, value.sources());
  }

  static Reason leftOpen(Stated<?> value) {
    return new Reason(Kind.LEFT_OPEN, value.sources());
  }

  static Reason silent() {
    return SILENT;
  }
}
