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

  /**
   * The term in the role. Not a check of the constructor, because Hibernate fills this record while
   * the term itself is still being read.
   *
   * @throws IllegalArgumentException when the role takes its terms from another list
   */
  static TermUse of(TermRole role, Term term) {
    if (term.list() != role.list()) {
      throw new IllegalArgumentException(term + " cannot be used as " + role);
    }
    return new TermUse(role, term);
  }
}
