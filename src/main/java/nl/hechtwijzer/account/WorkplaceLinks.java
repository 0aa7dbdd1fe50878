package nl.hechtwijzer.account;

import java.util.List;

/** Implemented by every feature that has pages in the workplace, as a bean. */
public interface WorkplaceLinks {

  /** What this feature puts in the navigation of {@code /beheer}. */
  List<WorkplaceLink> workplaceLinks();

  /**
   * One item of the navigation.
   *
   * @param labelKey the message key of its name
   * @param path of its first page, such as {@code /beheer/mensen}; what lies below counts as it
   * @param order its place: a lower number comes first; steps of 10 leave room
   * @param role the least role that sees it, the same as its page asks for
   */
  record WorkplaceLink(String labelKey, String path, int order, Role role) {

    /** Refuses what is not a page of the workplace. */
    public WorkplaceLink {
      if (!path.equals("/beheer") && !path.startsWith("/beheer/")) {
        throw new IllegalArgumentException(
            "A page of the workplace is /beheer or below it: " + path);
      }
    }
  }
}
