package nl.hechtwijzer.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.hechtwijzer.search.IndexNotReadyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on every page that needs the index that it is being made, and how far that is. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotReadyPages implements ErrorViewResolver {

  private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(10);

  @ExceptionHandler
  void notReady(
      IndexNotReadyException notReady, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(NotReadyPage.class.getName(), NotReadyPage.of(notReady, request));
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TRY_AGAIN_AFTER.toSeconds()));
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
  }

  @Override
  public @Nullable ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    return request.getAttribute(NotReadyPage.class.getName()) instanceof NotReadyPage page
        ? new ModelAndView("search/not-ready", Map.of("page", page), status)
        : null;
  }
}
