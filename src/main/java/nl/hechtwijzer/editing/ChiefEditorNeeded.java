package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Only someone who may publish can take a draft away from the moment that was chosen for it. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class ChiefEditorNeeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChiefEditorNeeded(long draftId) {
    super("Draft " + draftId + " is scheduled by someone who may publish");
  }
}
