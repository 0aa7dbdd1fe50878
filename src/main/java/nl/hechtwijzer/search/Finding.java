package nl.hechtwijzer.search;

import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.intervention.Stated;

/**
 * What one choice comes to for one intervention.
 *
 * @param reason why
 */
public record Finding(Match match, Reason reason) {

  static Finding yes(Reason reason) {
    return new Finding(Match.YES, reason);
  }

  static Finding no(Reason reason) {
    return new Finding(Match.NO, reason);
  }

  static Finding unknown(Reason reason) {
    return new Finding(Match.UNKNOWN, reason);
  }

  /** Whether a value is among those the sources state; unknown when they state none at all. */
  static <T> Finding amongStated(T asked, List<Stated<T>> stated) {
    if (stated.isEmpty()) {
      return unknown(Reason.silent());
    }
    Optional<Stated<T>> found =
        stated.stream().filter(value -> value.value().equals(asked)).findFirst();
    return found
        .map(value -> yes(Reason.stated(value)))
        .orElseGet(
            () ->
                no(
                    new Reason(
                        Reason.Kind.STATED_OTHERWISE,
                        stated.stream()
                            .flatMap(value -> value.sources().stream())
                            .distinct()
                            .toList())));
  }
}
