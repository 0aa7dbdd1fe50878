import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a server on this machine over connections that are kept open, stops it with SIGTERM when it
 * has answered enough to be warm, and counts the questions that get no answer until the port closes:
 *
 * <pre>java StopUnderLoad.java PORT PROCESS-ID [CONNECTIONS]</pre>
 */
class StopUnderLoad {

  private static final byte[] QUESTION =
      "GET /over HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int BEFORE_THE_STOP = 5_000;

  private static final CountDownLatch WARM = new CountDownLatch(BEFORE_THE_STOP);
  private static final AtomicInteger ANSWERED = new AtomicInteger();
  private static final AtomicInteger OTHER_THAN_200 = new AtomicInteger();
  private static final AtomicInteger UNANSWERED = new AtomicInteger();

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    int visitors = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 12;
    List<Thread> asking = new ArrayList<>();
    for (int i = 0; i < visitors; i++) {
      Thread visitor = new Thread(() -> askUntilRefused(port));
      visitor.start();
      asking.add(visitor);
    }
    WARM.await();
    int before = ANSWERED.get();
    long stopped = System.nanoTime();
    new ProcessBuilder("kill", "-TERM", arguments[1]).inheritIO().start().waitFor();
    for (Thread visitor : asking) {
      visitor.join();
    }
    System.out.printf(
        "answered before %d, after %d; other than 200: %d; unanswered: %d; port closed after %d ms%n",
        before,
        ANSWERED.get() - before,
        OTHER_THAN_200.get(),
        UNANSWERED.get(),
        (System.nanoTime() - stopped) / 1_000_000);
  }

  private static void askUntilRefused(int port) {
    while (true) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout(PATIENCE_MILLIS);
        InputStream answers = new BufferedInputStream(socket.getInputStream());
        boolean open = true;
        while (open) {
          socket.getOutputStream().write(QUESTION);
          open = read(answers);
        }
      } catch (ConnectException refused) {
        return;
      } catch (IOException e) {
        UNANSWERED.incrementAndGet();
      }
    }
  }

  /** Reads one answer, and says whether the connection stays open. */
  private static boolean read(InputStream answers) throws IOException {
    String status = line(answers);
    int length = 0;
    boolean open = true;
    for (String header = line(answers); !header.isEmpty(); header = line(answers)) {
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
      open &= !header.equals("connection: close");
    }
    answers.skipNBytes(length);
    ANSWERED.incrementAndGet();
    WARM.countDown();
    if (!status.contains(" 200")) {
      OTHER_THAN_200.incrementAndGet();
    }
    return open;
  }

  private static String line(InputStream answers) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.US_ASCII).strip().toLowerCase(java.util.Locale.ROOT);
  }
}
