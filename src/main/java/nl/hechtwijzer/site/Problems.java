package nl.hechtwijzer.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a program in the reader's language when something went wrong: {@code
 * application/problem+json}, whatever it was and whoever refused it. Everything under {@code /api}
 * that is not answered, is answered here.
 */
@Component
public class Problems {

  private static final String API = "/api";
  private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 404, 405, 500, 503);
  private static final Set<Integer> TOO_LARGE = Set.of(413, 414, 431);

  private final MessageSource messages;
  private final JsonMapper json;

  Problems(MessageSource messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** Whether this asks something of the API, or is about such a question that failed. */
  public static boolean isApi(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri = failed instanceof String address ? address : request.getRequestURI();
    if (uri == null) {
      return false;
    }
    String path = uri.substring(request.getContextPath().length());
    return path.equals(API) || path.startsWith(API + "/") || path.startsWith(API + ";");
  }

  /** Whether a program asked, which can't read a page: of the API, or elsewhere for JSON only. */
  public static boolean areReadBy(HttpServletRequest request) {
    if (isApi(request)) {
      return true;
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains("json") && !accepted.contains("html");
  }

  /** What the status alone tells. */
  public ProblemDetail of(HttpStatusCode status, Language language) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    String key = "problem." + kind(status.value());
    Locale locale = language.locale();
    problem.setTitle(messages.getMessage(key + ".title", null, locale));
    problem.setDetail(messages.getMessage(key + ".detail", null, locale));
    return problem;
  }

  private static String kind(int status) {
    if (TOO_LARGE.contains(status)) {
      return "large";
    }
    if (WITH_OWN_WORDS.contains(status)) {
      return String.valueOf(status);
    }
    return status >= 500 ? "500" : "other";
  }

  /** Sends what the status alone tells. */
  public void send(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(of(status, Language.ofReader(request)), request, response);
  }

  /** Sends a problem. It is not the page whose tag the answer may carry already. */
  void send(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = json.writeValueAsBytes(problem);
    PublicPageCaching.keepNowhere(response);
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.ofReader(request).tag());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
