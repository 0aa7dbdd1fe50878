package nl.hechtwijzer.search.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.hechtwijzer.search.IndexNotReadyException;

/**
 * The page that stands in for a list while the index is being made.
 *
 * @param done how many entries are in the index
 * @param total how many there are
 * @param here the address that was asked for
 */
record NotReadyPage(int done, int total, String here) {

  static NotReadyPage of(IndexNotReadyException notReady, HttpServletRequest request) {
    String query = request.getQueryString();
    return new NotReadyPage(
        notReady.done(),
        notReady.total(),
        request.getRequestURI() + (query == null ? "" : "?" + query));
  }
}
