package nl.hechtwijzer.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the making of the index is.
 *
 * @param done how many entries have been written
 * @param total how many there are to write
 * @param startedAt when a rebuild was asked for; null when none was
 * @param endedAt when it ended; null while it goes on
 * @param failed whether it ended without success
 */
public record RebuildProgress(
    int done, int total, @Nullable Instant startedAt, @Nullable Instant endedAt, boolean failed) {

  public static RebuildProgress none() {
    return new RebuildProgress(0, 0, null, null, false);
  }

  public static RebuildProgress started(Instant now) {
    return new RebuildProgress(0, 0, now, null, false);
  }

  public RebuildProgress of(int size) {
    return new RebuildProgress(0, size, startedAt, endedAt, failed);
  }

  public RebuildProgress further(int more) {
    return new RebuildProgress(done + more, total, startedAt, endedAt, failed);
  }

  public RebuildProgress finished(Instant now) {
    return isRunning() ? new RebuildProgress(done, total, startedAt, now, false) : this;
  }

  public RebuildProgress failed(Instant now) {
    return isRunning() ? new RebuildProgress(done, total, startedAt, now, true) : this;
  }

  /** Whether a rebuild goes on. */
  public boolean isRunning() {
    return startedAt != null && endedAt == null;
  }
}
