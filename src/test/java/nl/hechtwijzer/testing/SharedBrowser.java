package nl.hechtwijzer.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of this machine, or one that Playwright has downloaded or can download; or the reason
 * why there is none.
 */
final class SharedBrowser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final @Nullable Playwright playwright;
  private final @Nullable Browser browser;
  private final String whyMissing;

  private SharedBrowser(
      @Nullable Playwright playwright, @Nullable Browser browser, String whyMissing) {
    this.playwright = playwright;
    this.browser = browser;
    this.whyMissing = whyMissing;
  }

  static SharedBrowser start() {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return start(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), installed);
    }
    SharedBrowser downloadedBefore =
        start(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), Optional.empty());
    return downloadedBefore.browser == null ? start(Map.of(), Optional.empty()) : downloadedBefore;
  }

  private static SharedBrowser start(Map<String, String> environment, Optional<Path> executable) {
    Playwright playwright = null;
    try {
      playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      BrowserType.LaunchOptions options = new BrowserType.LaunchOptions();
      executable.ifPresent(options::setExecutablePath);
      return new SharedBrowser(playwright, playwright.chromium().launch(options), "");
    } catch (RuntimeException e) {
      if (playwright != null) {
        playwright.close();
      }
      return new SharedBrowser(null, null, whyMissing(executable, e));
    }
  }

  private static String whyMissing(Optional<Path> executable, RuntimeException failure) {
    String message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    return executable
            .map(path -> path + " does not start")
            .orElse("No Chromium on the PATH, and Playwright has none and gets none")
        + ": "
        + message.substring(0, Math.min(message.length(), 200));
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> folders(path).map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> folders(String path) {
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }

  Browser browser() {
    if (browser == null) {
      throw new IllegalStateException(whyMissing);
    }
    return browser;
  }

  Optional<String> whyMissing() {
    return browser == null ? Optional.of(whyMissing) : Optional.empty();
  }

  @Override
  public void close() {
    if (playwright != null) {
      playwright.close();
    }
  }
}
