package nl.hechtwijzer.search.index;

import nl.hechtwijzer.search.RebuildProgress;
import org.springframework.stereotype.Service;

/** Lets an admin make the index anew, and see how far that is; visitors are served meanwhile. */
@Service
public class RebuildIndex {

  private final IndexKeeper keeper;

  RebuildIndex(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  /** Whether the index holds every entry; until it does, answers come without it. */
  public boolean isReady() {
    return keeper.isReady();
  }

  /** Begins; false when a rebuild already goes on. */
  public boolean start() {
    return keeper.rebuild();
  }

  /** How far the last rebuild is. */
  public RebuildProgress progress() {
    return keeper.progress();
  }
}
