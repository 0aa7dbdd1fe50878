package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.hechtwijzer.editing.DraftChangedMeanwhile;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Brings whoever saves a draft that is another by now to the page where both texts stand. It is
 * forwarded to and not redirected, because the text is in no other place yet.
 */
@ControllerAdvice(basePackageClasses = TooLateSaves.class)
@Order(-1)
class TooLateSaves {

  @ExceptionHandler(DraftChangedMeanwhile.class)
  String showBoth(DraftChangedMeanwhile tooLate, HttpServletRequest request) {
    request.setAttribute(ConflictController.TOO_LATE, tooLate);
    return "forward:" + ConflictController.path(tooLate.current().id());
  }
}
