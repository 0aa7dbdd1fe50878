package nl.hechtwijzer.intervention;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Service;

/**
 * Reads published entries whole. An entry is read once per catalogue version; see {@link
 * OncePerVersion} for why nothing old is ever handed out.
 */
@Service
public class ReadInterventions {

  /** Of some ten kilobytes each. */
  private static final int MOST_KEPT = 1000;

  private final LoadInterventions load;
  private final Interventions interventions;
  private final OncePerVersion<Cache<String, PublishedIntervention>> kept;

  ReadInterventions(LoadInterventions load, Interventions interventions, CatalogueState catalogue) {
    this.load = load;
    this.interventions = interventions;
    this.kept =
        new OncePerVersion<>(catalogue, () -> Caffeine.newBuilder().maximumSize(MOST_KEPT).build());
  }

  /**
   * The entry with this slug.
   *
   * @throws InterventionNotFound when there is none
   */
  public PublishedIntervention bySlug(String slug) {
    // Asked for before the reading begins: what is read then goes to the version it belongs to.
    Cache<String, PublishedIntervention> entries = kept.visible();
    PublishedIntervention known = entries.getIfPresent(slug);
    if (known != null) {
      return known;
    }
    PublishedIntervention read =
        load.bySlugs(List.of(slug)).stream()
            .findFirst()
            .orElseThrow(() -> new InterventionNotFound(slug));
    entries.put(slug, read);
    return read;
  }

  /**
   * The entries with these slugs, in the order in which they are asked for; unknown slugs are left
   * out.
   */
  public List<PublishedIntervention> bySlugs(Collection<String> slugs) {
    Cache<String, PublishedIntervention> entries = kept.visible();
    Map<String, PublishedIntervention> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (String slug : Set.copyOf(slugs)) {
      PublishedIntervention known = entries.getIfPresent(slug);
      if (known == null) {
        missing.add(slug);
      } else {
        found.put(slug, known);
      }
    }
    if (!missing.isEmpty()) {
      for (PublishedIntervention read : load.bySlugs(missing)) {
        entries.put(read.slug(), read);
        found.put(read.slug(), read);
      }
    }
    return slugs.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Every entry, in the order of the names; read anew, for whoever goes through all of them. */
  public List<PublishedIntervention> all() {
    return load.all();
  }

  /** How many entries there are. */
  public long count() {
    return interventions.count();
  }

  /** The address of every entry, in the order of the names. */
  public List<PublishedAddress> addresses() {
    return interventions.findAddresses();
  }
}
