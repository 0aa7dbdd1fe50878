package nl.hechtwijzer.intervention;

import java.util.List;
import java.util.Optional;

/**
 * Finds comparable entries without going through the rows of all entries, so that it takes no
 * longer in a large catalogue. It follows from the same rules as the database's own answer; a test
 * holds the two against each other.
 */
public interface ComparableIndex {

  /**
   * The slugs of other entries that are meant for most of the same situations first, then of those
   * whose ages overlap; of equals by name.
   *
   * @param slug the entry that is compared with
   * @param situations the slugs of its situations
   * @return the slugs; empty as long as the index does not hold every entry
   */
  Optional<List<String>> comparable(
      String slug, List<String> situations, Optional<AgeRange> age, int atMost);
}
