package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hechtwijzer.account.FormAnswers;
import nl.hechtwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What happens to those who come in while a form is worked on. */
@PageTest
class ActsOnceTest {

  @Autowired private FormAnswers answers;
  @Autowired private OwnCookies cookies;

  private final String key = UUID.randomUUID().toString();
  private final AtomicInteger acts = new AtomicInteger();
  private final CountDownLatch workedOn = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final List<Thread> visitors = new ArrayList<>();
  private ActsOnce filter;

  @BeforeEach
  void make() {
    filter = new ActsOnce(answers, cookies);
  }

  @Test
  void refusesWhoWaitedAlongWithTheFirst() throws Exception {
    FilterChain refusing =
        (request, response) -> {
          work();
          ((HttpServletResponse) response).setStatus(422);
          response.getWriter().write("Vul een naam in");
        };

    MockHttpServletResponse first = visit(refusing);
    workedOn.await();
    MockHttpServletResponse second = visit(refusing);
    letGoOnOnceAllWait();

    assertThat(acts).hasValue(1);
    assertThat(List.of(first.getStatus(), second.getStatus())).containsOnly(422);
    assertThat(second.getContentAsString()).isEqualTo("Vul een naam in");
    send(refusing, new MockHttpServletResponse());
    assertThat(acts).hasValue(2);
  }

  @Test
  void worksOnTheSecondWhenTheFirstFailed() throws Exception {
    FilterChain failingOnce =
        (request, response) -> {
          if (work() == 1) {
            throw new ServletException("Out of order");
          }
          ((HttpServletResponse) response).sendRedirect("/beheer");
        };

    visit(failingOnce);
    workedOn.await();
    MockHttpServletResponse second = visit(failingOnce);
    letGoOnOnceAllWait();

    assertThat(acts).hasValue(2);
    assertThat(second.getRedirectedUrl()).isEqualTo("/beheer");
  }

  @Test
  void holdsAFewThreadsAtMost() throws Exception {
    FilterChain slow =
        (request, response) -> {
          work();
          ((HttpServletResponse) response).sendRedirect("/beheer");
        };
    visit(slow);
    workedOn.await();
    for (int i = 0; i < ActsOnce.MOST_WAITING; i++) {
      visit(slow);
    }
    awaitThatAllWait();

    MockHttpServletResponse tooMany = new MockHttpServletResponse();
    send(slow, tooMany);

    assertThat(tooMany.getStatus()).isEqualTo(503);
    assertThat(tooMany.getHeader(HttpHeaders.RETRY_AFTER)).isNotNull();
    letGoOnOnceAllWait();
    assertThat(acts).hasValue(1);
  }

  private int work() {
    int number = acts.incrementAndGet();
    workedOn.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return number;
  }

  /** Sends the form beside the others. */
  private MockHttpServletResponse visit(FilterChain chain) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    Thread visitor = new Thread(() -> send(chain, response));
    visitors.add(visitor);
    visitor.start();
    return response;
  }

  private void send(FilterChain chain, MockHttpServletResponse response) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/beheer/proef");
    request.setParameter("_once", key);
    try {
      filter.doFilter(request, response, chain);
    } catch (Exception failure) {
      response.setStatus(500);
    }
  }

  private void awaitThatAllWait() {
    await()
        .untilAsserted(
            () ->
                assertThat(visitors)
                    .extracting(Thread::getState)
                    .containsOnly(Thread.State.WAITING, Thread.State.TIMED_WAITING));
  }

  private void letGoOnOnceAllWait() throws InterruptedException {
    awaitThatAllWait();
    mayEnd.countDown();
    for (Thread visitor : visitors) {
      visitor.join();
    }
  }
}
