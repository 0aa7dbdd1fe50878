package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The entry has no revision with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class RevisionNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param entryId whose revision was asked for; there may be no such entry either
   * @param number that was asked for
   */
  public RevisionNotFound(long entryId, int number) {
    super("Entry " + entryId + " has no revision " + number);
  }
}
