package nl.hechtwijzer.site;

import java.util.OptionalLong;

/** Whether lists, counts and the Wijzer see every entry of the catalogue. */
public interface CatalogueCompleteness {

  /**
   * How many entries they do not see yet, about; empty when they see all. Every page says so until
   * then: who decides on a list has to know that it lacks something.
   */
  OptionalLong missing();
}
