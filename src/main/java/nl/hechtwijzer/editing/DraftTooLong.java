package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A draft holds more text than can be kept; no real entry comes near. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
public class DraftTooLong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DraftTooLong(int characters) {
    super("A draft of " + characters + " characters is too long");
  }
}
