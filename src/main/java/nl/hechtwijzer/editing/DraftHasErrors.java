package nl.hechtwijzer.editing;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A draft can't be published before these are put right. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class DraftHasErrors extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long draftId;
  private final transient List<FormError> errors;

  DraftHasErrors(long draftId, List<FormError> errors) {
    super("Draft " + draftId + " has " + errors.size() + " errors");
    this.draftId = draftId;
    this.errors = List.copyOf(errors);
  }

  /** The draft in which that has to be done. */
  public long draftId() {
    return draftId;
  }

  /** What has to be put right, in the order of the form. */
  public List<FormError> errors() {
    return errors;
  }
}
