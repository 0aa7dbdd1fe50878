package nl.hechtwijzer.intervention;

import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;

/** Finds what content names by key or slug. */
public interface ContentReferences {

  /**
   * The source with this key.
   *
   * @throws IllegalArgumentException when there is none
   */
  Source source(String key);

  /**
   * The term with this slug.
   *
   * @throws IllegalArgumentException when the list has none
   */
  Term term(TermList list, String slug);
}
