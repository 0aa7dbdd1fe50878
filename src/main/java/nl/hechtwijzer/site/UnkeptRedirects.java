package nl.hechtwijzer.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no cache keep a redirect, and takes off the tag of the page that is not sent: whoever makes
 * one, and at whatever moment. That they name no host is a setting of the server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnkeptRedirects extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Unkept(response));
  }

  private static final class Unkept extends HttpServletResponseWrapper {

    Unkept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      PublicPageCaching.keepNowhere(this);
      super.sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
      PublicPageCaching.keepNowhere(this);
      super.sendRedirect(location, status, clearBuffer);
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
