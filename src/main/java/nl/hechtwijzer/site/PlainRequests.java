package nl.hechtwijzer.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what can be read, at the one address of the page that is asked for. What is written
 * nearly so, with a slash at the end or in capitals, is led there; what can't be read, or would be
 * a second address for good, is refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PlainRequests extends OncePerRequestFilter {

  /** A capital that is not a part of an encoded character. */
  private static final Pattern CAPITAL = Pattern.compile("(?<!%|%[0-9A-Fa-f])[A-Z]");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String uri = request.getRequestURI();
    if (uri.indexOf(';') >= 0) {
      response.sendError(HttpStatus.BAD_REQUEST.value());
      return;
    }
    String address = mayBeLed(request) ? address(uri, request.getContextPath()) : uri;
    if (!address.equals(uri)) {
      String query = request.getQueryString();
      response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
      response.setHeader(HttpHeaders.LOCATION, query == null ? address : address + '?' + query);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (InvalidParameterException unreadable) {
      refuse(unreadable, response);
    } catch (ServletException failure) {
      if (!(failure.getCause() instanceof InvalidParameterException unreadable)) {
        throw failure;
      }
      refuse(unreadable, response);
    }
  }

  /** The server may have refused it already, on reading a part of a form. */
  private static void refuse(InvalidParameterException unreadable, HttpServletResponse response)
      throws IOException {
    if (!response.isCommitted()) {
      response.sendError(unreadable.getErrorCode());
    }
  }

  /** Only a public page that is read; two slashes might lead to another site. */
  private static boolean mayBeLed(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
        && !path.contains("//")
        && Language.speaksAt(Language.strip(path))
        && !ReadyPages.isNeverKept(Language.strip(path));
  }

  private static String address(String uri, String context) {
    String path = uri.substring(context.length());
    String lower =
        CAPITAL.matcher(path).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    String page = Language.strip(lower);
    boolean slashAtEnd = page.length() > 1 && page.endsWith("/");
    return context
        + Language.ofAddress(lower)
            .localise(slashAtEnd ? page.substring(0, page.length() - 1) : page);
  }
}
