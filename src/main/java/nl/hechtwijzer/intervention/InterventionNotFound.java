package nl.hechtwijzer.intervention;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no published entry with this slug. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class InterventionNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InterventionNotFound(String slug) {
    super("No intervention has the slug \"" + slug + "\"");
  }
}
