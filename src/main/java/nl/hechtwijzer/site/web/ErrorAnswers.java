package nl.hechtwijzer.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.site.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers every request that something went wrong with: a page, or a problem for a program. */
@Controller
class ErrorAnswers extends AbstractErrorController {

  private final Problems problems;

  ErrorAnswers(ErrorAttributes failures, List<ErrorViewResolver> pages, Problems problems) {
    super(failures, pages);
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatus status = status(request);
    if (Problems.areReadBy(request)) {
      problems.send(status, request, response);
      return null;
    }
    response.setStatus(status.value());
    return resolveErrorView(request, response, status, Map.of());
  }

  /** Nothing went wrong with whoever asks for this address itself; there is no such page. */
  private HttpStatus status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
        ? HttpStatus.NOT_FOUND
        : getStatus(request);
  }
}
