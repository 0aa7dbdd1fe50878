package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The entry has no revision with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class RevisionNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RevisionNotFound(long entryId, int number) {
    super("Entry " + entryId + " has no revision " + number);
  }
}
