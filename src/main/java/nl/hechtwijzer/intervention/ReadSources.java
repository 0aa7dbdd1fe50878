package nl.hechtwijzer.intervention;

import java.util.List;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Service;

/** Reads the sources, once per catalogue version. */
@Service
public class ReadSources {

  private final OncePerVersion<List<PublishedSource>> sources;

  ReadSources(LoadSources load, CatalogueState catalogue) {
    this.sources = new OncePerVersion<>(catalogue, load::all);
  }

  /** Every source with what it says of itself, in the editors' order. */
  public List<PublishedSource> all() {
    return sources.visible();
  }

  /**
   * The source with this key.
   *
   * @throws SourceNotFound when there is none
   */
  public PublishedSource byKey(String key) {
    return all().stream()
        .filter(source -> source.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new SourceNotFound(key));
  }
}
