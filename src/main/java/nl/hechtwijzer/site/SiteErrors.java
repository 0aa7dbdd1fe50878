package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what Spring itself refuses: a program that uses the API gets {@code
 * application/problem+json}, a visitor gets the error page.
 */
@ControllerAdvice
@Order(0)
class SiteErrors extends ResponseEntityExceptionHandler {

  private final Problems problems;

  SiteErrors(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (!(request instanceof ServletWebRequest web)) {
      return super.handleExceptionInternal(failure, body, headers, status, request);
    }
    HttpServletResponse response = web.getResponse();
    if (response != null && !response.isCommitted()) {
      headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
      answer(failure, status, web.getRequest(), response);
    }
    return null;
  }

  private void answer(
      Exception failure,
      HttpStatusCode status,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      if (!Problems.isApi(request)) {
        response.sendError(status.value());
      } else if (failure instanceof ErrorResponseException refused
          && !(refused instanceof ResponseStatusException)) {
        // What the API refuses itself says why; Spring speaks English, and of its own insides.
        problems.send(refused.getBody(), request, response);
      } else {
        problems.send(status, request, response);
      }
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
