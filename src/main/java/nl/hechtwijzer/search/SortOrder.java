package nl.hechtwijzer.search;

/** In which order a list stands; what is equal stands by name. */
public enum SortOrder {
  /** What answers the text best comes first. */
  RELEVANCE,
  NAME,
  /** The highest recognition comes first, what is not recognised or not known last. */
  LEVEL,
  /** What was published last comes first. */
  CHANGED
}
