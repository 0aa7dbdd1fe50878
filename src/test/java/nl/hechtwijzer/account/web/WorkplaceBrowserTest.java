package nl.hechtwijzer.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.testing.Accessibility;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and access as people meet them. */
@BrowserTest
class WorkplaceBrowserTest {

  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;

  private final String name = "collega-" + UUID.randomUUID();

  @Test
  @Browsing(javaScript = false)
  void whatWasTypedIsSentAgainAfterTheSessionEnded(Page page) {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    signedIn.as(page, name);
    page.navigate("/beheer/mijn-account");
    page.getByLabel("Naam op het scherm").fill("Een nieuwe naam");
    endSessionsOf(person);

    button(page, "Naam bewaren");
    assertThat(page.getByText("Wat je hebt getypt, is er nog.")).isVisible();
    page.getByLabel("Naam of e-mailadres").fill(name);
    page.getByLabel("Wachtwoord").fill("vergist");
    button(page, "Inloggen");
    page.getByLabel("Wachtwoord").fill(SignedIn.PASSWORD);
    button(page, "Inloggen");
    button(page, "Alsnog versturen");

    assertThat(page.getByText("Je naam is bewaard.")).isVisible();
    assertThat(page.getByLabel("Naam op het scherm")).hasValue("Een nieuwe naam");
  }

  @Test
  @Browsing(javaScript = false)
  void aPageFromBeforeSigningInAgainCanStillBeSent(Page page) {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    signedIn.as(page, name);
    page.navigate("/beheer/mijn-account");
    page.getByLabel("Naam op het scherm").fill("Uit een oud tabblad");
    endSessionsOf(person);
    Page other = page.context().newPage();
    signedIn.as(other, name);

    button(page, "Naam bewaren");
    button(page, "Alsnog versturen");

    assertThat(page.getByLabel("Naam op het scherm")).hasValue("Uit een oud tabblad");
  }

  @Test
  @Browsing(javaScript = false)
  void anInvitedColleagueComesInByTheLink(Page page) {
    signedIn.as(page, Role.ADMINISTRATOR);
    page.navigate("/beheer/mensen");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Iemand uitnodigen")).click();
    page.getByLabel("Naam om mee in te loggen").fill(name);
    page.getByLabel("Naam op het scherm").fill("Nieuwe collega");
    page.getByLabel("eindredacteur").check();
    page.getByLabel("Jouw eigen wachtwoord").fill(SignedIn.PASSWORD);
    button(page, "Uitnodigen");
    String link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)).inputValue();
    button(page, "Uitloggen");

    page.navigate(link.replaceFirst("^http://[^/]+", ""));
    page.getByLabel("Nieuw wachtwoord").fill("drie gele paraplu's");
    button(page, "Wachtwoord bewaren en inloggen");

    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Dag Nieuwe collega");
    assertThat(page.getByRole(AriaRole.NAVIGATION)).not().containsText("Mensen");
  }

  @Test
  void everyPageIsAccessibleInLight(Page page) {
    assertAccessible(page, "");
  }

  @Test
  @Browsing(colorScheme = ColorScheme.DARK)
  void everyPageIsAccessibleInDarkAndEnglish(Page page) {
    assertAccessible(page, "/en");
  }

  @Test
  @Browsing(width = 320, javaScript = false)
  void everyPageFitsTheNarrowestScreen(Page page) {
    List<String> tooWide = new ArrayList<>();
    for (String path : pages(page)) {
      page.navigate(path);
      if (page.locator("body").boundingBox().width > 320
          || ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() > 320) {
        tooWide.add(path);
      }
    }
    assertThat(tooWide).isEmpty();
  }

  private void assertAccessible(Page page, String language) {
    List<String> violations = new ArrayList<>();
    page.navigate(language + "/inloggen");
    Accessibility.violations(page).forEach(found -> violations.add("/inloggen: " + found));
    for (String path : pages(page)) {
      page.navigate(language + path);
      Accessibility.violations(page).forEach(found -> violations.add(path + ": " + found));
    }
    assertThat(violations).isEmpty();
  }

  private List<String> pages(Page page) {
    signedIn.as(page, Role.ADMINISTRATOR);
    return List.of(
        "/beheer",
        "/beheer/mijn-account",
        "/beheer/nieuw-wachtwoord",
        "/beheer/mensen",
        "/beheer/mensen/uitnodigen",
        "/beheer/mensen/" + signedIn.person(Role.EDITOR).id(),
        "/beheer/logboek",
        "/inloggen/link?code=bestaat-niet");
  }

  private void endSessionsOf(SignedInPerson person) {
    database
        .sql("delete from spring_session where principal_name = :id")
        .param("id", Long.toString(person.id()))
        .update();
  }

  /**
   * By keyboard: without script, a browser that has much else to do never says that a page stands
   * still, which a click of the mouse waits for.
   */
  private static void button(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .press("Enter");
  }
}
