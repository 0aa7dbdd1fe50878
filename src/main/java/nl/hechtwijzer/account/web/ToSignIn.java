package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.hechtwijzer.site.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Sends a visitor who is not, or no longer, signed in to the sign-in page and from there back. A
 * script that asks is told {@code 401} instead: a page is no answer to it.
 */
@Component
class ToSignIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (isScript(request)) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    Optional<KeptForm> kept = KeptForm.of(request);
    if (kept.isPresent()) {
      refuse(request, response, kept.get(), HttpStatus.UNAUTHORIZED);
      return;
    }
    String page = Language.of(request).localise(WorkplacePaths.SIGN_IN);
    response.sendRedirect(request.getContextPath() + page + "?naar=" + encoded(asked(request)));
  }

  /** Answers with a page that holds the form. */
  static void refuse(
      HttpServletRequest request, HttpServletResponse response, KeptForm kept, HttpStatus status)
      throws IOException {
    request.setAttribute(KeptForm.class.getName(), kept);
    response.sendError(status.value());
  }

  static boolean isScript(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return request.getHeader("HX-Request") != null
        || (mode != null && !"navigate".equals(mode))
        || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
  }

  /** What was to be read; what was to be changed has no page to come back to. */
  private static String asked(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!"GET".equals(request.getMethod())) {
      return WorkplacePaths.HOME;
    }
    String query = request.getQueryString();
    return query == null ? path : path + "?" + query;
  }

  private static String encoded(String path) {
    return UriUtils.encode(path, StandardCharsets.UTF_8);
  }
}
