package nl.hechtwijzer.intervention;

import java.util.List;
import nl.hechtwijzer.site.UseCase;

/** Reads the sources from the database. */
@UseCase(readOnly = true)
class LoadSources {

  private final Sources sources;

  LoadSources(Sources sources) {
    this.sources = sources;
  }

  /** Every source with what it says of itself, in the editors' order. */
  List<PublishedSource> all() {
    return sources.findAllByOrderByPositionAscIdAsc().stream().map(PublishedSource::of).toList();
  }
}
