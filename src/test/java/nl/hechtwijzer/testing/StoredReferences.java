package nl.hechtwijzer.testing;

import jakarta.persistence.EntityManager;
import nl.hechtwijzer.intervention.ContentReferences;
import nl.hechtwijzer.intervention.Source;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;

/** Finds sources and terms in the database of the test, so that built content can be stored. */
public record StoredReferences(EntityManager entities) implements ContentReferences {

  @Override
  public Source source(String key) {
    return entities
        .createQuery("select s from Source s where s.key = :key", Source.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No source has the key " + key));
  }

  @Override
  public Term term(TermList list, String slug) {
    return entities
        .createQuery("select t from Term t where t.list = :list and t.slug = :slug", Term.class)
        .setParameter("list", list)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(list + " has no term " + slug));
  }
}
