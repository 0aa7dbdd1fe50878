package nl.hechtwijzer.guide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.BadValues;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import org.springframework.util.MultiValueMap;

/**
 * Values in the address that mean nothing to the Wijzer: which they are, and how the page tells of
 * them once the visitor was sent on to the address without them.
 */
final class LeftOut {

  private LeftOut() {}

  /** What the address holds that means nothing. */
  static List<BadValue> in(MultiValueMap<String, String> parameters, List<BadValue> badValues) {
    List<BadValue> leftOut = new ArrayList<>();
    for (String step : parameters.getOrDefault(Answers.STEP_KEY, List.of())) {
      if (!step.isBlank() && Step.find(step).isEmpty()) {
        leftOut.add(new BadValue(Answers.STEP_KEY, step));
      }
    }
    badValues.stream().filter(bad -> question(bad).isPresent()).forEach(leftOut::add);
    return leftOut;
  }

  /** Anyone can type anything into an address: only what is bad indeed is spoken of. */
  static List<Notice> notices(
      MultiValueMap<String, String> parameters, KnownValues known, Wording wording) {
    return BadValues.read(parameters.getOrDefault(BadValues.KEY, List.of())).stream()
        .flatMap(bad -> text(bad, known, wording).stream())
        .map(text -> Notice.of(Notice.Kind.WARNING, text))
        .toList();
  }

  private static Optional<String> text(BadValue bad, KnownValues known, Wording wording) {
    if (bad.key().equals(Answers.STEP_KEY)) {
      return Step.find(bad.value()).isPresent()
          ? Optional.empty()
          : Optional.of(wording.text("guide.bad.step", Typed.shown(bad.value())));
    }
    return question(bad)
        .filter(key -> key.choice(Typed.words(bad.value()), known).isEmpty())
        .map(
            key ->
                wording.text(
                    key == FacetKey.AGE ? "guide.bad.age" : "guide.bad.value",
                    Typed.shown(bad.value())));
  }

  private static Optional<FacetKey> question(BadValue bad) {
    return Step.questions().stream()
        .flatMap(step -> step.key().stream())
        .filter(key -> key.word().equals(bad.key()))
        .findFirst();
  }
}
