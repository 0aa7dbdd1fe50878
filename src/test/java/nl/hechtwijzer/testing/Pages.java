package nl.hechtwijzer.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Fetches pages as a browser does and hands their HTML over for reading. */
public class Pages {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private final MockMvc mockMvc;

  Pages(MockMvc mockMvc) {
    this.mockMvc = mockMvc;
  }

  /** The page at this address, query included. */
  public Document get(String url) {
    return get(url, HttpStatus.OK);
  }

  /** The page that comes with this status, such as the one that says that nothing was found. */
  public Document get(String url, HttpStatus expected) {
    MockHttpServletResponse response = fetch(url);
    if (response.getStatus() != expected.value()) {
      throw new AssertionError(
          url + " answered " + response.getStatus() + " and not " + expected.value());
    }
    return Jsoup.parse(text(response), "http://localhost" + url);
  }

  private MockHttpServletResponse fetch(String url) {
    try {
      return mockMvc
          .perform(
              MockMvcRequestBuilders.get(URI.create(url)).accept(MediaType.TEXT_HTML).locale(DUTCH))
          .andReturn()
          .getResponse();
    } catch (Exception e) {
      throw new AssertionError(url + " failed", e);
    }
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
