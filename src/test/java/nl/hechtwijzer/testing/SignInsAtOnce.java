package nl.hechtwijzer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;

/**
 * Measures what readers notice of a crowd that signs in: how long a public page takes while nobody
 * does, and while so many try all at once, each another name from another address. {@code
 * src/test/bench/sign-ins} runs it on a server of its own.
 */
public class SignInsAtOnce {

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration QUIET = Duration.ofSeconds(10);
  private static final int WARM_UP = 3_000;

  private final URI site;
  private final HttpClient reader =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService crowd =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private int tries;

  SignInsAtOnce(URI site) {
    this.site = site;
  }

  /** The address of a site, how many sign in at once, and how often they do. */
  public static void main(String[] arguments) throws Exception {
    SignInsAtOnce measured = new SignInsAtOnce(URI.create(arguments[0]));
    measured.run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void run(int atOnce, int rounds) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      page().join();
    }
    crowd(atOnce).join();
    List<Double> quiet = readingFor(QUIET);
    answers.clear();
    List<Double> busy = new ArrayList<>();
    List<Double> lasted = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      CompletableFuture<?> all = crowd(atOnce);
      busy.addAll(readingUntil(all));
      lasted.add(since(start));
    }
    System.out.println("quiet: " + told(quiet));
    System.out.println("while " + atOnce + " sign in at once: " + told(busy));
    System.out.println("until all of them were answered: " + told(lasted));
    System.out.println("what they were answered: " + answers);
    System.out.printf(
        Locale.ROOT, "95th percentile: %.1f times the quiet one%n", at(busy, 95) / at(quiet, 95));
  }

  private List<Double> readingFor(Duration time) {
    return readingUntil(
        new CompletableFuture<>()
            .completeOnTimeout("over", time.toMillis(), TimeUnit.MILLISECONDS));
  }

  /**
   * Asks on time, also when what was asked before has no answer yet: readers do not wait either.
   */
  private List<Double> readingUntil(CompletableFuture<?> end) {
    List<CompletableFuture<Double>> asked = new ArrayList<>();
    while (!end.isDone()) {
      asked.add(page());
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return asked.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Double> page() {
    long start = System.nanoTime();
    return reader
        .sendAsync(
            HttpRequest.newBuilder(site.resolve("/over")).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(
            answer -> {
              if (answer.statusCode() != 200) {
                throw new IllegalStateException("/over answered " + answer.statusCode());
              }
              return since(start);
            });
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  /** By plain sockets: what the crowd itself costs is taken from the server on the same machine. */
  private CompletableFuture<Void> crowd(int size) throws IOException, InterruptedException {
    HttpResponse<String> form =
        reader.send(
            HttpRequest.newBuilder(site.resolve("/inloggen")).build(),
            HttpResponse.BodyHandlers.ofString());
    String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String token = Jsoup.parse(form.body()).select("input[name=_csrf]").val();
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<?>> sent = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tries++;
      byte[] request = request(cookie, token).getBytes(StandardCharsets.UTF_8);
      Socket socket = new Socket(site.getHost(), site.getPort());
      sent.add(CompletableFuture.runAsync(() -> count(status(socket, request, start)), crowd));
    }
    start.countDown();
    return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
  }

  private String request(String cookie, String token) {
    String fields =
        "_csrf="
            + URLEncoder.encode(token, StandardCharsets.UTF_8)
            + "&naam=niemand-"
            + System.nanoTime()
            + "&wachtwoord=geraden+wachtwoord";
    return String.join(
        "\r\n",
        "POST /inloggen HTTP/1.1",
        "Host: " + site.getAuthority(),
        "Connection: close",
        "Cookie: " + cookie,
        "X-Forwarded-For: 198.51." + tries / 250 % 250 + "." + tries % 250,
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: " + fields.length(),
        "",
        fields);
  }

  private static int status(Socket connected, byte[] request, CountDownLatch start) {
    try (Socket socket = connected) {
      start.await();
      socket.getOutputStream().write(request);
      byte[] answer = socket.getInputStream().readAllBytes();
      return Integer.parseInt(new String(answer, 9, 3, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }

  private synchronized void count(int status) {
    answers.merge(status, 1, Integer::sum);
  }

  private static String told(List<Double> took) {
    return String.format(
        Locale.ROOT,
        "%d times, median %.1f ms, 95th percentile %.1f ms, longest %.1f ms",
        took.size(),
        at(took, 50),
        at(took, 95),
        at(took, 100));
  }

  private static double at(List<Double> took, int percentile) {
    List<Double> sorted = took.stream().sorted().toList();
    int place = (int) Math.ceil(percentile / 100.0 * sorted.size()) - 1;
    return sorted.get(Math.max(0, place));
  }
}
