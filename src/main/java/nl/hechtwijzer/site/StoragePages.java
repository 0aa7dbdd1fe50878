package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says that the database can't be used now, and keeps what was typed on the page itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoragePages implements ErrorViewResolver {

  @Override
  public @Nullable ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    if (!(request.getAttribute(StorageFailure.class.getName()) instanceof StorageFailure failure)) {
      return null;
    }
    String key = failure == StorageFailure.DISK_FULL ? "error.full" : "error.away";
    SentForm sent = SentForm.failedIn(request).orElse(null);
    return new ModelAndView(
        "site/storage", Map.of("page", new StoragePage(status.value(), key, sent)), status);
  }
}
