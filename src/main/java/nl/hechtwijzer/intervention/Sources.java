package nl.hechtwijzer.intervention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All sources. */
public interface Sources extends Repository<Source, Long> {

  /** Every source, in the editors' order. */
  @EntityGraph(attributePaths = "statements")
  List<Source> findAllByOrderByPositionAscIdAsc();

  /** The source with this key. */
  @EntityGraph(attributePaths = "statements")
  Optional<Source> findByKey(String key);

  /** The sources with these keys. */
  List<Source> findByKeyIn(Collection<String> keys);

  /** Stores a new or changed source. */
  Source save(Source source);
}
