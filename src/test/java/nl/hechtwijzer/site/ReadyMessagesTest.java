package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Every message, filled in all sorts of ways, says what Java's own formatting makes of it. */
class ReadyMessagesTest {

  private static final List<Object[]> ARGUMENTS =
      List.of(
          new Object[0],
          new Object[] {"hechting", "angst", "twee", "drie", "vier", "vijf"},
          new Object[] {0, 0, 0, 0, 0, 0},
          new Object[] {1, 1L, 1, 1, 1, 1},
          new Object[] {12_345, 999L, 1000L, -1, 2, 3},
          new Object[] {1.5, true, Language.DUTCH, "x", "y", "z"});

  private final MessageSource ready = configured(new ReadyMessages());
  private final MessageSource formatted = configured(new ResourceBundleMessageSource());

  private static MessageSource configured(ResourceBundleMessageSource messages) {
    messages.setBasenames(bundles());
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  private static String[] bundles() {
    return new String[] {
      "messages/site",
      "messages/vocabulary",
      "messages/intervention",
      "messages/search",
      "messages/guide"
    };
  }

  static Stream<String> keys() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    for (String bundle : bundles()) {
      Properties properties =
          PropertiesLoaderUtils.loadProperties(new ClassPathResource(bundle + ".properties"));
      keys.addAll(properties.stringPropertyNames());
    }
    return keys.stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void saysWhatJavaMakesOfIt(String key) {
    for (Language language : Language.values()) {
      for (Object[] arguments : ARGUMENTS) {
        String expected = said(formatted, key, arguments, language);

        assertThat(said(ready, key, arguments, language)).isEqualTo(expected);
        assertThat(said(ready, key, arguments, language)).isEqualTo(expected);
      }
    }
  }

  /** What a message says of these arguments; or that it cannot. */
  private static String said(
      MessageSource messages, String key, Object[] arguments, Language language) {
    try {
      return messages.getMessage(key, arguments, language.locale());
    } catch (NoSuchMessageException e) {
      return "no such message";
    } catch (IllegalArgumentException e) {
      return "refused";
    }
  }
}
