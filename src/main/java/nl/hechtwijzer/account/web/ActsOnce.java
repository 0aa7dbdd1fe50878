package nl.hechtwijzer.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.hechtwijzer.account.FormAnswers;
import nl.hechtwijzer.account.Sending;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Works once on a form that comes in twice, as by a double click: the second gets the answer to the
 * first, for which it waits. It stands before the sessions, so that the answer is whole, with the
 * cookie of a sign-in: of two answers a browser keeps the last.
 *
 * <p>What is refused may be sent again; only who waited meanwhile is refused along with it.
 */
class ActsOnce extends OncePerRequestFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** After which an answer that another node makes is looked for again. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** Whoever sends a form a thousand times at once must not hold every thread of the server. */
  static final int MOST_WAITING = 20;

  private final FormAnswers answers;
  private final OwnCookies cookies;
  private final Semaphore places = new Semaphore(MOST_WAITING);
  private final Map<String, CompletableFuture<Optional<FormAnswer>>> underway =
      new ConcurrentHashMap<>();

  ActsOnce(FormAnswers answers, OwnCookies cookies) {
    this.answers = answers;
    this.cookies = cookies;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !"POST".equals(request.getMethod())
        || (type != null && !type.startsWith("application/x-www-form-urlencoded"))
        || request.getParameter(FormKeys.FIELD) == null;
  }

  /** Someone who sent a form, with what works on it. */
  private record Visit(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      List<String> visitor) {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Visit visit = new Visit(request, response, chain, cookies.ofVisitor(request));
    try {
      Optional<FormAnswer> before =
          once(Sending.of(everythingIn(request)), visit, System.nanoTime() + PATIENCE.toNanos());
      if (before.isPresent() && before.get().isFor(request, visit.visitor())) {
        before.get().sendTo(response);
      } else if (before.isPresent()) {
        chain.doFilter(request, response);
      }
    } catch (TimeoutException stillWorkedOn) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PATIENCE.toSeconds()));
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
  }

  /** The token is another on each page, and is looked at before anything is done. */
  private static String everythingIn(HttpServletRequest request) {
    StringBuilder everything =
        new StringBuilder(request.getRequestURI()).append('?').append(request.getQueryString());
    new TreeMap<>(request.getParameterMap())
        .forEach(
            (name, values) -> {
              if (!name.equals("_csrf")) {
                everything.append('\0').append(name);
                List.of(values).forEach(value -> everything.append('\0').append(value));
              }
            });
    return everything.toString();
  }

  /** Works on the form, or else says how it was answered before. */
  private Optional<FormAnswer> once(Sending sending, Visit visit, long end)
      throws ServletException, IOException, TimeoutException {
    while (true) {
      CompletableFuture<Optional<FormAnswer>> own = new CompletableFuture<>();
      CompletableFuture<Optional<FormAnswer>> first = underway.putIfAbsent(sending.hash(), own);
      if (first == null) {
        return first(sending, visit, own, end);
      }
      Optional<FormAnswer> answer = waiting(() -> first.get(left(end), TimeUnit.NANOSECONDS));
      if (answer.isPresent()) {
        return answer;
      }
    }
  }

  private Optional<FormAnswer> first(
      Sending sending, Visit visit, CompletableFuture<Optional<FormAnswer>> told, long end)
      throws ServletException, IOException, TimeoutException {
    Optional<FormAnswer> answer = Optional.empty();
    try {
      answer = elsewhere(sending, end);
      if (answer.isPresent()) {
        return answer;
      }
      answer = act(sending, visit);
      return Optional.empty();
    } finally {
      underway.remove(sending.hash());
      told.complete(answer);
    }
  }

  /** How the form was answered by any node; empty when it is now to be worked on by this one. */
  private Optional<FormAnswer> elsewhere(Sending sending, long end) throws TimeoutException {
    while (!answers.take(sending)) {
      Optional<byte[]> answer = answers.find(sending);
      if (answer.isPresent()) {
        return answer.map(FormAnswer::read);
      }
      if (left(end) <= 0) {
        throw new TimeoutException();
      }
      waiting(
          () -> {
            Thread.sleep(PAUSE.toMillis());
            return Optional.empty();
          });
    }
    return Optional.empty();
  }

  /** Works on the form; no answer where a page for errors has to say it. */
  private Optional<FormAnswer> act(Sending sending, Visit visit)
      throws ServletException, IOException {
    ContentCachingResponseWrapper response = new ContentCachingResponseWrapper(visit.response());
    boolean done = false;
    try {
      visit.chain().doFilter(visit.request(), response);
      FormAnswer answer = FormAnswer.of(response, visit.visitor());
      done = answer.isSuccess();
      if (done) {
        answers.keep(sending, answer.write());
      }
      response.copyBodyToResponse();
      return done || !answer.body().isEmpty() ? Optional.of(answer) : Optional.empty();
    } finally {
      if (!done) {
        answers.forget(sending);
      }
    }
  }

  private static long left(long end) {
    return end - System.nanoTime();
  }

  /** Something that takes a while, and ends when the server does. */
  private interface Waiting {
    Optional<FormAnswer> until() throws InterruptedException, ExecutionException, TimeoutException;
  }

  private Optional<FormAnswer> waiting(Waiting something) throws TimeoutException {
    if (!places.tryAcquire()) {
      throw new TimeoutException();
    }
    try {
      return something.until();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    } finally {
      places.release();
    }
  }
}
