package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.hechtwijzer.editing.AtTheSameTime;
import nl.hechtwijzer.editing.ChiefEditorNeeded;
import nl.hechtwijzer.editing.DraftHasErrors;
import nl.hechtwijzer.editing.DraftNotFound;
import nl.hechtwijzer.editing.DraftTooLong;
import nl.hechtwijzer.editing.EntryNotFound;
import nl.hechtwijzer.editing.NotInThisState;
import nl.hechtwijzer.editing.PublishedMeanwhile;
import nl.hechtwijzer.editing.RevisionNotFound;
import nl.hechtwijzer.editing.SecondPersonNeeded;
import nl.hechtwijzer.editing.SlugTaken;
import nl.hechtwijzer.site.SentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in words of the editors' work why something was refused, where no page says it itself. Their
 * statuses stand on the refusals.
 */
@Component
@Order(0)
class EditingRefusals implements ErrorViewResolver {

  private final ErrorAttributes failures;

  EditingRefusals(ErrorAttributes failures) {
    this.failures = failures;
  }

  @Override
  public @Nullable ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    Throwable refusal = failures.getError(new ServletWebRequest(request));
    String key = key(refusal);
    if (key == null) {
      return null;
    }
    SentForm sent =
        refusal instanceof AtTheSameTime ? SentForm.refusedIn(request).orElse(null) : null;
    return new ModelAndView(
        "editing/refused",
        Map.of("page", new RefusedPage(status.value(), "entries.refused." + key, sent)),
        status);
  }

  private static @Nullable String key(@Nullable Throwable refusal) {
    if (refusal instanceof EntryNotFound) {
      return "entry";
    }
    if (refusal instanceof DraftNotFound) {
      return "draft";
    }
    if (refusal instanceof RevisionNotFound) {
      return "version";
    }
    if (refusal instanceof NotInThisState || refusal instanceof PublishedMeanwhile) {
      return "meanwhile";
    }
    if (refusal instanceof AtTheSameTime) {
      return "sameTime";
    }
    if (refusal instanceof SlugTaken) {
      return "slug";
    }
    if (refusal instanceof ChiefEditorNeeded) {
      return "chief";
    }
    if (refusal instanceof SecondPersonNeeded) {
      return "second";
    }
    if (refusal instanceof DraftTooLong) {
      return "long";
    }
    return refusal instanceof DraftHasErrors ? "errors" : null;
  }
}
