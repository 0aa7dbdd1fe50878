package nl.hechtwijzer.intervention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.hechtwijzer.vocabulary.Term;

/** A term in the role in which a description uses it, as it is stored. */
@Embeddable
record TermUse(
    @Enumerated(EnumType.STRING) TermRole role,
    @ManyToOne(optional = false) @JoinColumn(name = "term_id") Term term) {

  TermUse {
    if (role != null && term != null && term.list() != role.list()) {
      throw new IllegalArgumentException(term + " cannot be used as " + role);
    }
  }
}
