package nl.hechtwijzer.intervention;

import java.util.List;

/** Reads the sources. */
@UseCase(readOnly = true)
public class ReadSources {

  private final Sources sources;

  ReadSources(Sources sources) {
    this.sources = sources;
  }

  /** Every source with what it says of itself, in the editors' order. */
  public List<PublishedSource> all() {
    return sources.findAllByOrderByPositionAscIdAsc().stream().map(PublishedSource::of).toList();
  }

  /**
   * The source with this key.
   *
   * @throws SourceNotFound when there is none
   */
  public PublishedSource byKey(String key) {
    return sources
        .findByKey(key)
        .map(PublishedSource::of)
        .orElseThrow(() -> new SourceNotFound(key));
  }
}
