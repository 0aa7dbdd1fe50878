package nl.hechtwijzer.intervention;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the entries that stand next to another entry, or below a heading, and counts them. What was
 * found is kept for as long as the catalogue stays the same.
 */
@Service
public class ReadRelated {

  /** As many answers as are kept; each is a handful of slugs. */
  private static final int KEPT = 10_000;

  private final Interventions interventions;
  private final ReadInterventions read;
  private final ComparableIndex index;
  private final OncePerVersion<Cache<Question, List<String>>> found;
  private final OncePerVersion<Map<Category, Long>> perCategory;
  private final OncePerVersion<Map<String, Long>> perSource;
  private final OncePerVersion<List<HeadlineCount>> perHeadline;

  ReadRelated(
      Interventions interventions,
      ReadInterventions read,
      ComparableIndex index,
      CatalogueState catalogue) {
    this.interventions = interventions;
    this.read = read;
    this.index = index;
    this.found =
        new OncePerVersion<>(catalogue, () -> Caffeine.newBuilder().maximumSize(KEPT).build());
    this.perCategory = new OncePerVersion<>(catalogue, this::readPerCategory);
    this.perSource = new OncePerVersion<>(catalogue, this::readPerSource);
    this.perHeadline = new OncePerVersion<>(catalogue, interventions::countByHeadline);
  }

  /** What was asked; equal questions have the same answer within one catalogue version. */
  private sealed interface Question {}

  private record ComparableTo(
      String slug, List<String> situations, Optional<AgeRange> age, int atMost)
      implements Question {}

  private record InCategory(Category category, int atMost) implements Question {}

  private record DescribedIn(String source, int atMost) implements Question {}

  private record AdvisedAgainst(Set<String> situations, int atMost) implements Question {}

  private List<String> answer(Question question) {
    Cache<Question, List<String>> answers = found.visible();
    List<String> known = answers.getIfPresent(question);
    if (known != null) {
      return known;
    }
    List<String> slugs = List.copyOf(find(question));
    answers.put(question, slugs);
    return slugs;
  }

  private Collection<String> find(Question question) {
    if (question instanceof ComparableTo asked) {
      return comparable(asked);
    }
    if (question instanceof InCategory asked) {
      return interventions.findSlugsByCategory(asked.category(), Limit.of(asked.atMost()));
    }
    if (question instanceof DescribedIn asked) {
      return interventions.findSlugsBySource(asked.source(), Limit.of(asked.atMost()));
    }
    AdvisedAgainst asked = (AdvisedAgainst) question;
    return interventions.findSlugsByContraindication(asked.situations(), Limit.of(asked.atMost()));
  }

  /** From the index, which sees what is committed; within a transaction from its own rows. */
  private List<String> comparable(ComparableTo asked) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return comparableRows(asked);
    }
    return index
        .comparable(asked.slug(), asked.situations(), asked.age(), asked.atMost())
        .orElseGet(() -> comparableRows(asked));
  }

  private List<String> comparableRows(ComparableTo asked) {
    int atMost = asked.atMost();
    Set<String> slugs = new LinkedHashSet<>();
    if (!asked.situations().isEmpty()) {
      slugs.addAll(
          interventions.findSlugsSharingSituation(
              asked.slug(), asked.situations(), Limit.of(atMost)));
    }
    if (slugs.size() < atMost) {
      asked
          .age()
          .ifPresent(
              age ->
                  slugs.addAll(
                      interventions.findSlugsOverlappingAge(
                          asked.slug(), age.lowest(), age.highest(), Limit.of(2 * atMost))));
    }
    return slugs.stream().limit(atMost).toList();
  }

  /**
   * Entries that are comparable: those meant for most of the same situations first, then those
   * whose ages overlap. An entry about which the sources give neither has none.
   */
  public List<PublishedIntervention> comparableTo(InterventionProfile profile, int atMost) {
    List<String> situations =
        profile.terms(TermRole.SITUATION).stream().map(Stated::value).toList();
    return read.bySlugs(
        answer(
            new ComparableTo(
                profile.slug(), situations, profile.age().map(Stated::value), atMost)));
  }

  /** The first entries of a category, by name. */
  public List<PublishedIntervention> inCategory(Category category, int atMost) {
    return read.bySlugs(answer(new InCategory(category, atMost)));
  }

  /** How many entries have a category. */
  public long countInCategory(Category category) {
    return perCategory.visible().getOrDefault(category, 0L);
  }

  private Map<Category, Long> readPerCategory() {
    Map<Category, Long> counts = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      counts.put(category, interventions.countByCategory(category));
    }
    return counts;
  }

  /** The first entries that a source describes, by name. */
  public List<PublishedIntervention> describedIn(String source, int atMost) {
    return read.bySlugs(answer(new DescribedIn(source, atMost)));
  }

  /** Entries that a source advises against in one of these situations, by name. */
  public List<String> advisedAgainst(Collection<String> situations, int atMost) {
    return situations.isEmpty()
        ? List.of()
        : answer(new AdvisedAgainst(Set.copyOf(situations), atMost));
  }

  /** How many entries each source describes, by the key of the source. */
  public Map<String, Long> countPerSource() {
    return perSource.visible();
  }

  private Map<String, Long> readPerSource() {
    return interventions.countBySource().stream()
        .collect(Collectors.toUnmodifiableMap(SourceCount::source, SourceCount::count));
  }

  /** How many entries have each headline recognition. */
  public List<HeadlineCount> countByHeadline() {
    return perHeadline.visible();
  }
}
