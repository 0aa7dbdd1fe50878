package nl.hechtwijzer.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An immutable snapshot of all controlled lists: what a slug is called, and in which order. */
public final class Vocabulary {

  private final Map<TermList, Map<String, Entry>> entries = new EnumMap<>(TermList.class);
  private final List<Set<String>> synonymGroups;

  private Vocabulary(List<Set<String>> synonymGroups) {
    this.synonymGroups = List.copyOf(synonymGroups);
    for (TermList list : TermList.values()) {
      entries.put(list, new LinkedHashMap<>());
    }
  }

  /** One term as it is shown and searched. */
  public record Entry(
      TermList list, String slug, String dutchLabel, String englishLabel, Set<String> synonyms) {

    public Entry {
      synonyms = Set.copyOf(synonyms);
    }

    /** The label in the language of the page. */
    public String label(Locale locale) {
      return "en".equals(locale.getLanguage()) ? englishLabel : dutchLabel;
    }
  }

  /** The snapshot of these terms, which stand in the order in which they are to be shown. */
  public static Vocabulary of(Iterable<Term> terms) {
    return of(terms, List.of());
  }

  /** The snapshot of these terms and of these groups of words that mean the same. */
  public static Vocabulary of(Iterable<Term> terms, List<SynonymGroup> groups) {
    Vocabulary vocabulary =
        new Vocabulary(groups.stream().map(group -> Set.copyOf(group.phrases())).toList());
    for (Term term : terms) {
      Entry entry =
          new Entry(
              term.list(), term.slug(), term.dutchLabel(), term.englishLabel(), term.synonyms());
      vocabulary.of(term.list()).put(term.slug(), entry);
    }
    return vocabulary;
  }

  /** The terms of one list, in the editors' order. */
  public List<Entry> entries(TermList list) {
    return List.copyOf(of(list).values());
  }

  /** The term with this slug, if the list has it. */
  public Optional<Entry> find(TermList list, String slug) {
    return Optional.ofNullable(of(list).get(slug));
  }

  /** The label of a term that is known to exist; the slug itself where it does not. */
  public String label(TermList list, String slug, Locale locale) {
    return find(list, slug).map(entry -> entry.label(locale)).orElse(slug);
  }

  /** Words and phrases that mean the same, group by group. */
  public List<Set<String>> synonymGroups() {
    return synonymGroups;
  }

  /** The given slugs in the order of their list. */
  public List<Entry> inOrder(TermList list, Set<String> slugs) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : of(list).values()) {
      if (slugs.contains(entry.slug())) {
        found.add(entry);
      }
    }
    return found;
  }

  private Map<String, Entry> of(TermList list) {
    return entries.getOrDefault(list, Map.of());
  }
}
