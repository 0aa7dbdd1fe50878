package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked can't be done with an entry or draft that stands as it does now. */
@ResponseStatus(HttpStatus.CONFLICT)
public class NotInThisState extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotInThisState(String what, Enum<?> state) {
    super("Cannot " + what + " while it is " + state);
  }
}
