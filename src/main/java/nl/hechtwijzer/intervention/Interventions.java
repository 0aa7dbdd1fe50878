package nl.hechtwijzer.intervention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All published interventions. */
public interface Interventions extends Repository<Intervention, Long> {

  /** The intervention with this slug. */
  Optional<Intervention> findBySlug(String slug);

  /** The interventions with these slugs, in no order. */
  List<Intervention> findBySlugIn(Collection<String> slugs);

  /** All interventions in the order of their names. */
  List<Intervention> findAllByOrderByNameKeyAscSlugAsc();

  /** Stores a new or changed intervention. */
  Intervention save(Intervention intervention);
}
