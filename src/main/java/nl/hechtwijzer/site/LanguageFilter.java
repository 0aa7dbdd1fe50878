package nl.hechtwijzer.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the language from the address and hides the prefix from everything behind it, so that a
 * controller is written once. The language is kept as a request attribute, which survives the
 * dispatch to an error page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Language language = Language.ofAddress(path);
    language.rememberIn(request);
    chain.doFilter(
        language == Language.DUTCH ? request : new WithoutPrefix(request, Language.strip(path)),
        response);
  }

  private static final class WithoutPrefix extends HttpServletRequestWrapper {

    private final String uri;

    WithoutPrefix(HttpServletRequest request, String path) {
      super(request);
      this.uri = request.getContextPath() + path;
    }

    @Override
    public String getRequestURI() {
      return uri;
    }

    @Override
    public StringBuffer getRequestURL() {
      StringBuffer url = super.getRequestURL();
      url.setLength(url.length() - super.getRequestURI().length());
      return url.append(uri);
    }

    @Override
    public String getServletPath() {
      String path = super.getServletPath();
      return path.isEmpty() ? path : Language.strip(path);
    }

    @Override
    public @Nullable String getPathInfo() {
      String path = super.getPathInfo();
      return path == null ? null : Language.strip(path);
    }
  }
}
