package nl.hechtwijzer.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser, with every answer, how little this site needs: its own files and nothing else.
 * The list is what the website test of internet.nl asks of an application.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

  private static final String ONE_YEAR_HTTPS = "max-age=31536000";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          String.join(
              "; ",
              "default-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              "img-src 'self'",
              "font-src 'self'",
              "connect-src 'self'",
              "manifest-src 'self'",
              "form-action 'self'",
              "base-uri 'none'",
              "frame-ancestors 'none'"),
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          // A search term stands in the address: another site has no business with it.
          "Referrer-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    addTo(response);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR_HTTPS);
    }
    chain.doFilter(request, response);
  }

  static void addTo(HttpServletResponse response) {
    ALWAYS.forEach(response::setHeader);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
