package nl.hechtwijzer.site.web;

import org.jspecify.annotations.Nullable;

/**
 * A statement of the site about itself.
 *
 * @param contactEmail where to write to; null when this installation has set no address
 */
record StatementPage(@Nullable String contactEmail) {

  /** The address as a link that opens a new message. */
  public @Nullable String mailUrl() {
    return contactEmail == null ? null : "mailto:" + contactEmail;
  }
}
