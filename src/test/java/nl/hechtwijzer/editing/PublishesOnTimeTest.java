package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** A database that is away and comes back; what it does to others, a real one shows elsewhere. */
class PublishesOnTimeTest {

  private final List<Long> published = new ArrayList<>();
  private final List<Long> givenUp = new ArrayList<>();
  private boolean away = true;

  @Test
  void waitsForADatabaseHoweverLongItIsAway() {
    PublishDue due = mock(PublishDue.class);
    when(due.ids()).thenReturn(List.of(7L));
    doAnswer(
            call -> {
              if (away) {
                throw new DataAccessResourceFailureException("The database is away");
              }
              return published.add(call.getArgument(0));
            })
        .when(due)
        .publish(anyLong());
    doAnswer(call -> givenUp.add(call.getArgument(0))).when(due).giveUp(anyLong());
    PublishesOnTime clock = new PublishesOnTime(due);

    IntStream.range(0, 20).forEach(time -> clock.publishWhatIsDue());
    assertThat(givenUp).isEmpty();

    away = false;
    clock.publishWhatIsDue();
    assertThat(published).containsExactly(7L);
  }
}
