package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no draft with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class DraftNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param id that was asked for, often from an address that somebody typed
   */
  public DraftNotFound(long id) {
    super("No draft " + id);
  }
}
