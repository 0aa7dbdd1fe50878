package nl.hechtwijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import nl.hechtwijzer.testing.PostgresTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** PostgreSQL has no place for this character in a text, and fails on it where H2 does not. */
@PostgresTest
class NullCharacterTest {

  private static final String NULL = "\u0000";

  @Autowired private MockMvc mockMvc;

  @ParameterizedTest
  @MethodSource
  void isNoReasonToFail(MockHttpServletRequestBuilder request) throws Exception {
    assertThat(mockMvc.perform(request).andReturn().getResponse().getStatus()).isBetween(200, 499);
  }

  static Stream<MockHttpServletRequestBuilder> isNoReasonToFail() {
    return Stream.of(
        get("/inloggen").cookie(session(NULL)),
        get("/beheer").cookie(session("a" + NULL + "b")),
        post("/inloggen").with(csrf()).param("naam", "a" + NULL).param("wachtwoord", NULL),
        post("/inloggen").with(csrf()).param("naar", NULL),
        post("/inloggen/link").with(csrf()).param("code", NULL).param("nieuw", NULL),
        get(URI.create("/inloggen/link?code=%00")),
        get(URI.create("/interventies?q=%00&situatie=%00&bron=a%00")),
        get(URI.create("/interventies/suggesties?q=a%00")),
        get(URI.create("/api/v1/interventies?q=a%00b")),
        get(URI.create("/wijzer?situatie=%00&leeftijd=%00")),
        get(URI.create("/interventies/nika?publiek=%00")));
  }

  private static Cookie session(String id) {
    return new Cookie(
        "hechtwijzer", Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8)));
  }
}
