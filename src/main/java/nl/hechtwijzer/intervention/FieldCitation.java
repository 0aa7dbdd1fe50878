package nl.hechtwijzer.intervention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A place in the source where one field of a description stands, as it is stored. */
@Embeddable
record FieldCitation(
    @Enumerated(EnumType.STRING) DescriptionField field, String section, @Nullable String item) {

  Place place() {
    return new Place(section, item);
  }
}
