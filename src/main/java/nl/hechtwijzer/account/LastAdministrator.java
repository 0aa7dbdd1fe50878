package nl.hechtwijzer.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody would be left who can let others in. */
@ResponseStatus(HttpStatus.CONFLICT)
public class LastAdministrator extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
