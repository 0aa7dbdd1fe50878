package nl.hechtwijzer.intervention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Terms;

/** The sources and terms that one content names, read in two queries. */
final class KnownReferences implements ContentReferences {

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<TermList, Map<String, Term>> terms = new HashMap<>();

  private KnownReferences() {}

  static KnownReferences of(InterventionContent content, Sources sources, Terms terms) {
    Set<String> keys = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    for (DescriptionContent description : content.descriptions()) {
      keys.add(description.source());
      for (TermRole role : TermRole.values()) {
        slugs.addAll(InterventionProfile.termsIn(description, role));
      }
    }
    KnownReferences known = new KnownReferences();
    sources.findByKeyIn(keys).forEach(source -> known.sources.put(source.key(), source));
    List<Term> found = slugs.isEmpty() ? List.of() : terms.findBySlugIn(slugs);
    found.forEach(
        term ->
            known
                .terms
                .computeIfAbsent(term.list(), any -> new HashMap<>())
                .put(term.slug(), term));
    return known;
  }

  @Override
  public Source source(String key) {
    Source source = sources.get(key);
    if (source == null) {
      throw new IllegalArgumentException("No source has the key " + key);
    }
    return source;
  }

  @Override
  public Term term(TermList list, String slug) {
    Term term = terms.getOrDefault(list, Map.of()).get(slug);
    if (term == null) {
      throw new IllegalArgumentException(list + " has no term " + slug);
    }
    return term;
  }
}
