package nl.hechtwijzer.intervention;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no source with this key. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class SourceNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SourceNotFound(String key) {
    super("No source has the key \"" + key + "\"");
  }
}
