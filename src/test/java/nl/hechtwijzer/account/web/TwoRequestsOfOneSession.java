package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A form that is sent twice, or five tabs that are opened at once. */
abstract class TwoRequestsOfOneSession {

  private static final int ROUNDS = 10;
  private static final int TABS = 5;

  @Autowired private SessionRepository<? extends Session> sessions;

  @Test
  void mayBothBeTheFirstToKeepSomething() {
    secondWins(sessions);
  }

  @Test
  void mayKeepItAtTheSameMoment() throws Exception {
    atOnce(sessions);
  }

  private static <S extends Session> void secondWins(SessionRepository<S> sessions) {
    String id = made(sessions);
    S first = Objects.requireNonNull(sessions.findById(id));
    S second = Objects.requireNonNull(sessions.findById(id));
    first.setAttribute("kept", "first");
    second.setAttribute("kept", "second");

    sessions.save(first);
    sessions.save(second);

    assertThat(Objects.requireNonNull(sessions.findById(id)).<String>getAttribute("kept"))
        .isEqualTo("second");
    sessions.deleteById(id);
  }

  private static <S extends Session> void atOnce(SessionRepository<S> sessions) throws Exception {
    ExecutorService tabs = Executors.newFixedThreadPool(TABS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        String id = made(sessions);
        CyclicBarrier start = new CyclicBarrier(TABS);
        List<Callable<String>> requests =
            IntStream.range(0, TABS)
                .<Callable<String>>mapToObj(tab -> () -> keeps(sessions, id, "tab " + tab, start))
                .toList();
        for (Future<String> request : tabs.invokeAll(requests)) {
          assertThat(request.get()).startsWith("tab");
        }
        sessions.deleteById(id);
      }
    } finally {
      tabs.shutdownNow();
    }
  }

  private static <S extends Session> String keeps(
      SessionRepository<S> sessions, String id, String value, CyclicBarrier start)
      throws Exception {
    S session = Objects.requireNonNull(sessions.findById(id));
    session.setAttribute("kept", value);
    start.await();
    sessions.save(session);
    return value;
  }

  private static <S extends Session> String made(SessionRepository<S> sessions) {
    S session = sessions.createSession();
    sessions.save(session);
    return session.getId();
  }
}
