package nl.hechtwijzer.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a redirect as it was written, without the host that a server would put before it: the one
 * in the request may be anybody's. No cache keeps it, and it has no tag, which would be that of the
 * page that is not sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PlainRedirects extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Plain(response));
  }

  private static final class Plain extends HttpServletResponseWrapper {

    Plain(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      sendRedirect(location, HttpStatus.FOUND.value(), true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
      if (clearBuffer) {
        resetBuffer();
      }
      setStatus(status);
      setHeader(HttpHeaders.LOCATION, location);
      flushBuffer();
    }

    @Override
    public void setStatus(int status) {
      if (status / 100 == 3 && status != HttpStatus.NOT_MODIFIED.value()) {
        PublicPageCaching.keepNowhere(this);
      }
      super.setStatus(status);
    }
  }
}
