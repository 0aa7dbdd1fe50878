package nl.hechtwijzer.editing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.hechtwijzer.testing.BrowserExtension;
import nl.hechtwijzer.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server is stopped and started again while editors write: the real process, in a browser. */
@ExtendWith(BrowserExtension.class)
class RestartBrowserTest {

  private static final String NAME = "stevige.brug";
  private static final String PASSWORD = "kwikstaart-onder-de-dakrand-1742";
  private static final String[] SETTINGS = {
    "--hechtwijzer.admin.name=" + NAME, "--hechtwijzer.admin.password=" + PASSWORD
  };
  private static final Pattern SAVED = Pattern.compile("^Bewaard om \\d+:\\d\\d$");

  @TempDir Path data;

  /**
   * One editor leaves the form open and has nothing to do; the other closes the laptop during the
   * outage, and has to sign in again afterwards.
   */
  @Test
  void keepsWhatWasTypedBeforeAndDuringARestart(BrowserContext open, BrowserContext closed) {
    Page staying;
    Page leaving;
    ServerProcess first = ServerProcess.start(data, SETTINGS).awaitReady();
    try (first) {
      staying = begin(open.newPage(), first, "Blijft open");
      leaving = begin(closed.newPage(), first, "Gaat dicht");
      type(staying, "goal", "Getypt voor de herstart");
      type(leaving, "goal", "Ook getypt voor de herstart");
      assertThat(state(staying)).hasText(SAVED);
      assertThat(state(leaving)).hasText(SAVED);
    }

    type(staying, "approach", "Getypt toen de server weg was");
    type(leaving, "approach", "Ook getypt toen de server weg was");
    assertThat(state(staying)).containsText("Geen verbinding");
    assertThat(state(leaving)).containsText("Geen verbinding");
    String draft = leaving.url();
    leaving.close();
    closed.clearCookies();

    ServerProcess second = first.startAgain(data, SETTINGS).awaitReady();
    try (second) {
      assertThat(state(staying)).hasText(SAVED, patiently());
      type(staying, "targetGroup", "Getypt na de herstart");
      assertThat(state(staying)).hasText(Pattern.compile("Nog niet bewaard|Bezig"));
      assertThat(state(staying)).hasText(SAVED);
      staying.reload();
      assertThat(field(staying, "goal")).hasValue("Getypt voor de herstart");
      assertThat(field(staying, "approach")).hasValue("Getypt toen de server weg was");
      assertThat(field(staying, "targetGroup")).hasValue("Getypt na de herstart");

      Page back = closed.newPage();
      back.navigate(draft);
      signIn(back);
      assertThat(back.locator(".hw-notice")).containsText("is teruggezet");
      assertThat(field(back, "goal")).hasValue("Ook getypt voor de herstart");
      assertThat(field(back, "approach")).hasValue("Ook getypt toen de server weg was");
    }
  }

  private static Page begin(Page page, ServerProcess server, String name) {
    page.navigate(server.address("/beheer/interventies/nieuw").toString());
    signIn(page);
    page.getByLabel("Naam").fill(name);
    press(page, "Begin");
    assertThat(field(page, "goal")).hasValue("");
    return page;
  }

  private static void signIn(Page page) {
    page.getByLabel("Naam of e-mailadres").fill(NAME);
    page.getByLabel("Wachtwoord").fill(PASSWORD);
    press(page, "Inloggen");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void type(Page page, String field, String text) {
    field(page, field).fill(text);
  }

  private static Locator field(Page page, String name) {
    return page.locator("[name='d1." + name + "']");
  }

  private static Locator state(Page page) {
    return page.locator("[data-draft=words]");
  }

  /** The browser waits longer after each try that failed, a minute at most. */
  private static LocatorAssertions.HasTextOptions patiently() {
    return new LocatorAssertions.HasTextOptions().setTimeout(70_000);
  }
}
