package nl.hechtwijzer.search.question;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a word or phrase stands for.
 *
 * @param about what an entry may be about, as the index has it: see {@link Topics}
 * @param equal phrases that mean the same wherever they stand
 * @param ages the stage of life that is meant; null where none is
 */
public record Idea(Set<String> about, Set<String> equal, @Nullable Months ages) {

  public Idea {
    about = Set.copyOf(about);
    equal = Set.copyOf(equal);
  }

  Idea and(Idea other) {
    return new Idea(
        union(about, other.about), union(equal, other.equal), ages == null ? other.ages : ages);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
