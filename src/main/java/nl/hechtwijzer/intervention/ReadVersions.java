package nl.hechtwijzer.intervention;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import nl.hechtwijzer.intervention.PublicationHistory.PastVersion;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Service;

/**
 * Reads versions of entries by their number: each once per catalogue version, as long as there is
 * room to keep it, whatever else stands in the address that it is asked by.
 */
@Service
public class ReadVersions {

  private final PublicationHistory history;
  private final OncePerVersion<Cache<Asked, PastVersion>> kept;

  ReadVersions(PublicationHistory history, CatalogueState catalogue, KeptEntrySettings settings) {
    this.history = history;
    long memory = settings.memoryOfVersions().toBytes();
    this.kept = new OncePerVersion<>(catalogue, () -> cache(memory));
  }

  private record Asked(String slug, int number) {}

  private static Cache<Asked, PastVersion> cache(long memory) {
    return Caffeine.newBuilder()
        .maximumWeight(memory)
        .weigher((Asked asked, PastVersion version) -> EntryWeight.of(version.content()))
        .build();
  }

  /** The version of the entry that has, or once had, this slug; empty when there is none. */
  public Optional<PastVersion> find(String slug, int number) {
    // Asked for before the reading begins: what is read then goes to the version it belongs to.
    Cache<Asked, PastVersion> versions = kept.current();
    Asked asked = new Asked(slug, number);
    PastVersion known = versions.getIfPresent(asked);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PastVersion> read = history.version(slug, number);
    read.ifPresent(version -> versions.put(asked, version));
    return read;
  }
}
