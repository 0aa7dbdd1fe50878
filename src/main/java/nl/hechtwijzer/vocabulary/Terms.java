package nl.hechtwijzer.vocabulary;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All terms of all lists. */
public interface Terms extends Repository<Term, Long> {

  /** Every term with its synonyms, list by list, in the editors' order. */
  @EntityGraph(attributePaths = "synonyms")
  List<Term> findAllByOrderByListAscPositionAscIdAsc();

  /** The terms with these slugs, of all lists. */
  List<Term> findBySlugIn(Collection<String> slugs);

  /** Stores a new or changed term. */
  Term save(Term term);
}
