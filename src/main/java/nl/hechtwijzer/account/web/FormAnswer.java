package nl.hechtwijzer.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.HttpCookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a form was answered, to answer it so again.
 *
 * @param visitor what the browser that sent it is known by
 */
record FormAnswer(
    int status, Map<String, List<String>> headers, String body, List<String> visitor) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Those that do not come with every answer anyway. */
  private static final List<String> HEADERS =
      List.of(
          HttpHeaders.LOCATION,
          HttpHeaders.SET_COOKIE,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.CONTENT_LANGUAGE);

  /** The answer as it stands now, before it is sent. */
  static FormAnswer of(ContentCachingResponseWrapper response, List<String> visitor)
      throws IOException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : HEADERS) {
      if (response.getHeader(name) != null) {
        headers.put(name, new ArrayList<>(response.getHeaders(name)));
      }
    }
    // A web server holds it apart until the answer is sent.
    if (response.getContentType() != null) {
      headers.put(HttpHeaders.CONTENT_TYPE, List.of(response.getContentType()));
    }
    return new FormAnswer(
        response.getStatus(),
        headers,
        new String(response.getContentAsByteArray(), response.getCharacterEncoding()),
        visitor);
  }

  static FormAnswer read(byte[] written) {
    return JSON.readValue(written, FormAnswer.class);
  }

  byte[] write() {
    return JSON.writeValueAsBytes(this);
  }

  /** Whether something came of the form, as far as the answer tells. */
  boolean isSuccess() {
    return status < 400;
  }

  /**
   * Whether this request comes from the browser that was answered: it is known by what it was known
   * by then, or by what the answer gave it.
   */
  boolean isFor(HttpServletRequest request, List<String> known) {
    List<HttpCookie> given =
        headers.getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
            .flatMap(line -> HttpCookie.parse(line).stream())
            .toList();
    return known.equals(visitor)
        || (!given.isEmpty() && given.stream().allMatch(cookie -> has(request, cookie)));
  }

  /**
   * Where the session was taken away there is nothing left to hide, and the page that follows may
   * have begun another.
   */
  private static boolean has(HttpServletRequest request, HttpCookie given) {
    Cookie[] cookies = request.getCookies();
    return given.getValue().isEmpty()
        || Stream.of(cookies == null ? new Cookie[0] : cookies)
            .anyMatch(
                cookie ->
                    cookie.getName().equals(given.getName())
                        && cookie.getValue().equals(given.getValue()));
  }

  void sendTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(
        (name, values) -> {
          response.setHeader(name, values.get(0));
          values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
    response.getWriter().write(body);
  }
}
