package nl.hechtwijzer.search;

/** In which way a text is read. */
enum TextChannel {
  /** Words as written, without case, accents and joints. */
  EXACT,
  /** Words without their endings. */
  STEM,
  /** The same, and the parts of compounds, and which parts stand together. */
  PART,
  /** The ideas of which the words speak. */
  IDEA
}
