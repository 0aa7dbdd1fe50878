package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computes the contrast of the colours that stand on each other, as WCAG 2.2 defines it. */
class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final Pattern COLOUR = Pattern.compile("--hw-([a-z-]+):\\s*#([0-9a-f]{6});");

  private final Map<String, Integer> light;
  private final Map<String, Integer> dark;

  PaletteTest() throws IOException {
    String tokens = Files.readString(Path.of("src/main/styles/tokens.css"));
    int darkFrom = tokens.indexOf("prefers-color-scheme: dark");
    light = colours(tokens.substring(0, darkFrom));
    dark = colours(tokens.substring(darkFrom));
  }

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, surface",
    "ink, accent-soft",
    "ink, warm-soft",
    "ink, error-soft",
    "ink-soft, paper",
    "ink-soft, surface",
    "ink-soft, accent-soft",
    "accent, paper",
    "accent, surface",
    "accent, accent-soft",
    "accent, warm-soft",
    "accent, error-soft",
    "accent-strong, accent-soft",
    "on-accent, accent",
    "on-accent, accent-strong",
    "error, paper",
    "error, surface",
    "paper, ink"
  })
  void textCanBeRead(String text, String ground) {
    assertThat(contrast(light, text, ground)).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(dark, text, ground)).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"edge, paper", "edge, surface", "accent, rule", "warm, warm-soft", "warm, surface"})
  void shapesCanBeSeen(String shape, String ground) {
    assertThat(contrast(light, shape, ground)).isGreaterThanOrEqualTo(SHAPE);
    assertThat(contrast(dark, shape, ground)).isGreaterThanOrEqualTo(SHAPE);
  }

  private static Map<String, Integer> colours(String css) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  private static double contrast(Map<String, Integer> colours, String one, String other) {
    double first = luminance(colours.get(one));
    double second = luminance(colours.get(other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * channel(colour >> 16)
        + 0.7152 * channel(colour >> 8)
        + 0.0722 * channel(colour);
  }

  private static double channel(int shifted) {
    double value = (shifted & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
