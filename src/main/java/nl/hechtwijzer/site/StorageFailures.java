package nl.hechtwijzer.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers {@code 503} when the database can't write or isn't there, wherever in a request that
 * comes to light: it passes, and nothing that was sent is at fault. One line goes to the log for
 * it, so that a full disk isn't filled with what is said about it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StorageFailures extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(StorageFailures.class);

  private static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(1);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException failure) {
      StorageFailure storage = StorageFailure.of(failure);
      if (storage == StorageFailure.NONE
          || response.isCommitted()
          || request.getDispatcherType() != DispatcherType.REQUEST) {
        throw failure;
      }
      LOG.error(
          "{} {} kon niet: {}", request.getMethod(), request.getRequestURI(), rootMessage(failure));
      response.reset();
      SecurityHeaders.addTo(response);
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TRY_AGAIN_AFTER.toSeconds()));
      request.setAttribute(StorageFailure.class.getName(), storage);
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString().lines().findFirst().orElse("");
  }
}
