package nl.hechtwijzer.vocabulary;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All groups of words that mean the same. */
public interface SynonymGroups extends Repository<SynonymGroup, Long> {

  /** Every group with its phrases, the oldest first. */
  @EntityGraph(attributePaths = "phrases")
  List<SynonymGroup> findAllByOrderByIdAsc();

  /** Stores a new or changed group. */
  SynonymGroup save(SynonymGroup group);
}
