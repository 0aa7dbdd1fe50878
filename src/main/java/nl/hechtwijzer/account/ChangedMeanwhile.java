package nl.hechtwijzer.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else changed the same person since the page was shown. */
@ResponseStatus(HttpStatus.CONFLICT)
public class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
