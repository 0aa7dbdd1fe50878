package nl.hechtwijzer.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds a form right before it is worked on, so that a test can do something meanwhile, such as
 * clicking again: behind what knows forms again and before what looks at them. It holds nothing
 * that no test asked for.
 */
@Order(-101)
public class HeldForms extends OncePerRequestFilter {

  private static final int LONGEST_SECONDS = 20;

  private final AtomicReference<@Nullable Held> next = new AtomicReference<>();

  /** One form that is held. */
  public static final class Held {

    private final String path;
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch goingOn = new CountDownLatch(1);

    private Held(String path) {
      this.path = path;
    }

    /** Waits until the form has come in. */
    public void awaitArrival() {
      await(arrived);
    }

    /** Lets the form be worked on. */
    public void letGoOn() {
      goingOn.countDown();
    }

    private static void await(CountDownLatch latch) {
      try {
        if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("Nothing came in, or nobody let it go on");
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Holds the next form that is sent to this path. */
  public Held hold(String path) {
    Held held = new Held(path);
    next.set(held);
    return held;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Held held = next.get();
    if (held != null
        && request.getMethod().equals("POST")
        && request.getRequestURI().equals(held.path)
        && next.compareAndSet(held, null)) {
      held.arrived.countDown();
      Held.await(held.goingOn);
    }
    chain.doFilter(request, response);
  }
}
