package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Others kept changing the same things, held them for too long, or have what can be there once.
 * Nothing was done; the same act can be tried again.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class AtTheSameTime extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AtTheSameTime(Throwable conflict) {
    super("Others are changing the same things", conflict);
  }
}
