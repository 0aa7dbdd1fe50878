package nl.hechtwijzer.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page of the workplace shows.
 *
 * @param person how the person who is signed in is called
 * @param roleKey the message key of the person's role
 * @param links the navigation, as far as the person may go
 */
record WorkplaceFrame(String person, String roleKey, List<Link> links) {

  /**
   * One item of the navigation.
   *
   * @param current {@code page} for the page itself, {@code true} for what lies below it
   */
  record Link(String labelKey, String path, @Nullable String current) {}
}
