package nl.hechtwijzer.editing.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form asks for something that no button of it does. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class UnknownAction extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownAction(String asked) {
    super("No button does " + asked);
  }
}
