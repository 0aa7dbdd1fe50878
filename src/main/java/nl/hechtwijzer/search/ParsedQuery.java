package nl.hechtwijzer.search;

import java.util.List;

/**
 * What a URL asks for.
 *
 * @param query the question, without what could not be understood
 * @param badValues what could not be understood
 */
public record ParsedQuery(SearchQuery query, List<BadValue> badValues) {

  public ParsedQuery {
    badValues = List.copyOf(badValues);
  }
}
