package nl.hechtwijzer.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values that an address asked for and that mean nothing. The visitor is sent on to the address
 * without them; they travel along under a key of their own, so that the page can say what was left
 * out.
 */
public final class BadValues {

  /** The key under which they travel along. */
  public static final String KEY = "fout";

  private static final int MAX_SHOWN = 5;
  private static final int MAX_LENGTH = 60;

  private BadValues() {}

  /** The address, with what was left out of it. */
  public static String url(String url, List<BadValue> badValues) {
    String told =
        badValues.stream()
            .distinct()
            .limit(MAX_SHOWN)
            .map(bad -> KEY + "=" + URLEncoder.encode(bad.key() + ":" + cut(bad.value()), UTF_8))
            .collect(Collectors.joining("&"));
    return url + (url.contains("?") ? "&" : "?") + told;
  }

  /** The values that an address tells of; whatever is not written as above is left. */
  public static List<BadValue> read(List<String> told) {
    return told.stream()
        .filter(value -> value.indexOf(':') > 0)
        .map(
            value ->
                new BadValue(
                    value.substring(0, value.indexOf(':')),
                    cut(value.substring(value.indexOf(':') + 1))))
        .distinct()
        .limit(MAX_SHOWN)
        .toList();
  }

  private static String cut(String value) {
    return value.codePointCount(0, value.length()) <= MAX_LENGTH
        ? value
        : value.substring(0, value.offsetByCodePoints(0, MAX_LENGTH));
  }
}
