package nl.hechtwijzer.intervention;

import java.time.Instant;
import java.util.Optional;

/**
 * What was published, kept by whoever keeps the versions. The site asks where it finds nothing that
 * is published now, and where a version is asked for by its number.
 */
public interface PublicationHistory {

  /** What became of the entry that has, or once had, this slug; empty when none ever did. */
  Optional<Standing> standing(String slug);

  /** A version of the entry that has, or once had, this slug; empty when there is none. */
  Optional<PastVersion> version(String slug, int number);

  /**
   * How an entry stands towards the public.
   *
   * @param slug its last address
   * @param name as it was last published
   * @param isPublic whether it is published now
   * @param lastVersion the number of its last version
   * @param since when it was published like this, or since when it is no longer published
   */
  record Standing(String slug, String name, boolean isPublic, int lastVersion, Instant since) {

    /** Whether the public finds it under another slug than this one, now or when it last did. */
    public boolean hasMovedFrom(String asked) {
      return !slug.equals(asked);
    }

    /** Whether it was published once and is not now. */
    public boolean isWithdrawn() {
      return !isPublic;
    }
  }

  /**
   * An entry as it was published at a moment.
   *
   * @param entry how the entry stands now
   * @param content as it was then, under the slug that the entry has now
   */
  record PastVersion(Standing entry, int number, InterventionContent content, Instant publishedAt) {

    /** Whether the public sees this version as the entry now. */
    public boolean isCurrent() {
      return entry.isPublic() && number == entry.lastVersion();
    }
  }
}
