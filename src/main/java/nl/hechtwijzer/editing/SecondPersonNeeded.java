package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Someone else has to publish a draft: {@link FourEyes}. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class SecondPersonNeeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SecondPersonNeeded(long draftId) {
    super("Draft " + draftId + " has to be published by someone else");
  }
}
