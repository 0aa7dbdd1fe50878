package nl.hechtwijzer.search;

/** Something that may be meant while someone is still typing. */
public sealed interface Suggestion {

  /** An entry with this name. */
  record OfEntry(String slug, String name) implements Suggestion {}

  /** A term or a level to choose. */
  record OfChoice(FacetChoice choice) implements Suggestion {}
}
