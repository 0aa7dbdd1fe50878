package nl.hechtwijzer.editing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which revision of which entry. */
@Embeddable
record RevisionKey(long entryId, int number) implements Serializable {

  private static final long serialVersionUID = 1L;
}
