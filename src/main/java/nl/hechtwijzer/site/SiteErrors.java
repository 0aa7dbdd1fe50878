package nl.hechtwijzer.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what Spring itself refuses: a program that uses the API gets {@code
 * application/problem+json}, a visitor gets the error page.
 */
@ControllerAdvice
@Order(0)
class SiteErrors extends ResponseEntityExceptionHandler {

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (!(request instanceof ServletWebRequest web) || isApi(web.getRequest())) {
      HttpHeaders unkept = new HttpHeaders(headers);
      unkept.setCacheControl(CacheControl.noStore());
      forgetTag(request);
      return super.handleExceptionInternal(failure, body, unkept, status, request);
    }
    HttpServletResponse response = web.getResponse();
    if (response != null && !response.isCommitted()) {
      headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
      sendToErrorPage(response, status);
    }
    return null;
  }

  /** What is refused is not the page whose tag the answer already carries. */
  private static void forgetTag(WebRequest request) {
    if (request instanceof ServletWebRequest web && web.getResponse() != null) {
      web.getResponse().setHeader(HttpHeaders.ETAG, null);
    }
  }

  /** Whether this asks something of the API, or is about such a question that failed. */
  static boolean isApi(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed instanceof String uri ? uri : request.getRequestURI();
    return path.startsWith("/api/", request.getContextPath().length());
  }

  private static void sendToErrorPage(HttpServletResponse response, HttpStatusCode status) {
    try {
      response.sendError(status.value());
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
