package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.zip.GZIPInputStream;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PageTest
class ReadyPagesTest {

  @Autowired private MockMvc mockMvc;
  @Autowired private SqlStatements statements;
  @Autowired private ReadyPages pages;

  @Test
  void asksTheDatabaseNothingForAPageThatWasAskedForBefore() throws Exception {
    MockHttpServletResponse first = fetch(get("/interventies/voorzorg?keer=1"));

    assertThat(
            statements.during(
                () ->
                    assertThat(fetch(get("/interventies/voorzorg?keer=1")).getContentAsByteArray())
                        .isEqualTo(first.getContentAsByteArray())))
        .isEmpty();
  }

  @Test
  void givesAKeptPageItsTypeAndItsTag() throws Exception {
    MockHttpServletResponse first = fetch(get("/preventie?keer=2"));
    MockHttpServletResponse second = fetch(get("/preventie?keer=2"));

    assertThat(second.getContentType()).isEqualTo(first.getContentType()).startsWith("text/html");
    assertThat(second.getHeader(HttpHeaders.ETAG)).isEqualTo(first.getHeader(HttpHeaders.ETAG));
    assertThat(second.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("public, no-cache");
    assertThat(second.getHeader("Content-Security-Policy")).isNotBlank();
    assertThat(second.getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
  }

  @Test
  void compressesForThoseWhoCanRead() throws Exception {
    MockHttpServletResponse plain = fetch(get("/behandeling?keer=3"));
    MockHttpServletResponse compressed =
        fetch(get("/behandeling?keer=3").header(HttpHeaders.ACCEPT_ENCODING, "gzip, br"));

    assertThat(compressed.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
    assertThat(compressed.getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_ENCODING);
    assertThat(
            new GZIPInputStream(new ByteArrayInputStream(compressed.getContentAsByteArray()))
                .readAllBytes())
        .isEqualTo(plain.getContentAsByteArray());
  }

  @Test
  void doesNotSendAKeptPageToThoseWhoHaveIt() throws Exception {
    String tag = fetch(get("/erkenning?keer=4")).getHeader(HttpHeaders.ETAG);

    MockHttpServletResponse again =
        fetch(get("/erkenning?keer=4").header(HttpHeaders.IF_NONE_MATCH, tag));

    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
  }

  @Test
  void keepsTheLanguagesApart() throws Exception {
    String dutch = fetch(get("/over?keer=5")).getContentAsString();
    String english = fetch(get("/en/over?keer=5")).getContentAsString();

    assertThat(english).isNotEqualTo(dutch);
    assertThat(fetch(get("/en/over?keer=5")).getContentAsString()).isEqualTo(english);
  }

  @Test
  void keepsNoErrors() throws Exception {
    assertThat(fetch(get("/interventies/bestaat-niet")).getStatus()).isEqualTo(404);
    assertThat(fetch(get("/interventies/bestaat-niet")).getStatus()).isEqualTo(404);
  }

  @Test
  void sendsWhatIsForOnePersonAsItIsMade() throws Exception {
    MockHttpServletRequest request =
        new MockHttpServletRequest("GET", "/beheer/logboek/logboek.csv");
    MockHttpServletResponse response = new MockHttpServletResponse();

    pages.doFilter(
        request,
        response,
        (asked, answer) -> {
          answer.getOutputStream().write('x');
          answer.flushBuffer();
          assertThat(response.getContentAsString()).isEqualTo("x");
        });
  }

  private static MockHttpServletRequestBuilder get(String url) {
    return MockMvcRequestBuilders.get(URI.create(url));
  }

  private MockHttpServletResponse fetch(MockHttpServletRequestBuilder request) throws Exception {
    return mockMvc.perform(request).andReturn().getResponse();
  }
}
