package nl.hechtwijzer.intervention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    Map<TermList, Set<String>> slugs = new EnumMap<>(TermList.class);
    for (DescriptionContent description : content.descriptions()) {
      keys.add(description.source());
      for (TermRole role : TermRole.values()) {
        slugs.computeIfAbsent(role.list(), any -> new HashSet<>()).addAll(description.terms(role));
      }
    }
    KnownReferences known = new KnownReferences();
    sources.findByKeyIn(keys).forEach(source -> known.sources.put(source.key(), source));
    Set<String> all = slugs.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    List<Term> found = all.isEmpty() ? List.of() : terms.findBySlugIn(all);
    found.stream()
        .filter(term -> slugs.getOrDefault(term.list(), Set.of()).contains(term.slug()))
        .forEach(
            term ->
                known
                    .terms
                    .computeIfAbsent(term.list(), any -> new HashMap<>())
                    .put(term.slug(), term));
    return known;
  }

  /** What is named becomes known to the public with the content. */
  KnownReferences published() {
    terms.values().forEach(list -> list.values().forEach(Term::publish));
    return this;
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
