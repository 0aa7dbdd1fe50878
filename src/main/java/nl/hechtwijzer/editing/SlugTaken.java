package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A slug is, or once was, that of another entry. */
@ResponseStatus(HttpStatus.CONFLICT)
public class SlugTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String slug;

  SlugTaken(String slug) {
    super("Another entry has or had the slug " + slug);
    this.slug = slug;
  }

  /** The slug that was wanted, to be named in the refusal. */
  public String slug() {
    return slug;
  }
}
