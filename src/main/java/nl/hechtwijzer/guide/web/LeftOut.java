package nl.hechtwijzer.guide.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Wording;
import org.springframework.util.MultiValueMap;

/**
 * Values in the address that mean nothing to the Wijzer. The visitor is sent on to the address
 * without them, and they travel along under a key of their own, so that the page can tell.
 */
final class LeftOut {

  static final String KEY = "fout";

  private static final int MOST = 5;
  private static final int MAX_LENGTH = 60;

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

  /** The address with what was left out of it. */
  static String url(String url, List<BadValue> leftOut) {
    return leftOut.stream()
        .distinct()
        .limit(MOST)
        .map(bad -> KEY + "=" + URLEncoder.encode(bad.key() + ":" + cut(bad.value()), UTF_8))
        .collect(Collectors.joining("&", url + "&", ""));
  }

  /** Anyone can type anything into an address: only what is bad indeed is spoken of. */
  static List<Notice> notices(
      MultiValueMap<String, String> parameters, KnownValues known, Wording wording) {
    return parameters.getOrDefault(KEY, List.of()).stream()
        .filter(told -> told.indexOf(':') > 0)
        .distinct()
        .limit(MOST)
        .map(
            told ->
                new BadValue(
                    told.substring(0, told.indexOf(':')),
                    cut(told.substring(told.indexOf(':') + 1))))
        .flatMap(bad -> text(bad, known, wording).stream())
        .map(text -> Notice.of(Notice.Kind.WARNING, text))
        .toList();
  }

  private static Optional<String> text(BadValue bad, KnownValues known, Wording wording) {
    if (bad.key().equals(Answers.STEP_KEY)) {
      return Step.find(bad.value()).isPresent()
          ? Optional.empty()
          : Optional.of(wording.text("guide.bad.step", bad.value()));
    }
    return question(bad)
        .filter(key -> key.choice(bad.value().strip(), known).isEmpty())
        .map(
            key ->
                wording.text(
                    key == FacetKey.AGE ? "guide.bad.age" : "guide.bad.value", bad.value()));
  }

  private static Optional<FacetKey> question(BadValue bad) {
    return Step.questions().stream()
        .flatMap(step -> step.key().stream())
        .filter(key -> key.word().equals(bad.key()))
        .findFirst();
  }

  private static String cut(String value) {
    return value.codePointCount(0, value.length()) <= MAX_LENGTH
        ? value
        : value.substring(0, value.offsetByCodePoints(0, MAX_LENGTH));
  }
}
