package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.hechtwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the application does by the clock. */
@PageTest
class ScheduledWorkTest {

  private static final int LONG_SECONDS = 10;

  @Autowired private List<ScheduledTaskHolder> work;
  @Autowired private ThreadPoolTaskScheduler scheduler;

  @Test
  void leavesEachPieceOfWorkAThreadWhileAllOthersWait() throws Exception {
    int pieces = work.stream().mapToInt(holder -> holder.getScheduledTasks().size()).sum();
    CyclicBarrier untilAllAreThere = new CyclicBarrier(pieces);

    List<Future<Integer>> waiting =
        IntStream.range(0, pieces)
            .mapToObj(
                piece ->
                    scheduler.submit(() -> untilAllAreThere.await(LONG_SECONDS, TimeUnit.SECONDS)))
            .toList();

    assertThat(pieces).isGreaterThan(1);
    for (Future<Integer> piece : waiting) {
      piece.get();
    }
  }
}
