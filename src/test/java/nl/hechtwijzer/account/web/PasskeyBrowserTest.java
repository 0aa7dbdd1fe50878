package nl.hechtwijzer.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With an authenticator that the browser itself plays. */
@BrowserTest
class PasskeyBrowserTest {

  @Autowired private SignedIn signedIn;

  private final String name = "passkey-" + UUID.randomUUID();

  @Test
  void aPasskeyIsMadeUsedRenamedAndRemoved(Page page) {
    addAuthenticator(page);
    signedIn.person(name, Role.EDITOR);
    signedIn.as(page, name);

    page.navigate("/beheer/mijn-account");
    fillNewPasskey(page, "Laptop van het werk", SignedIn.PASSWORD);
    assertThat(page.getByText("De passkey is gemaakt.")).isVisible();
    assertThat(passkey(page, "Laptop van het werk")).isVisible();

    button(page, "Uitloggen").first().click();
    page.waitForURL("**/inloggen?uitgelogd");
    page.navigate("/inloggen?naar=/beheer/mijn-account");
    button(page, "Inloggen met een passkey").click();
    page.waitForURL("**/beheer/mijn-account");

    passkey(page, "Laptop van het werk").getByText("Veranderen").click();
    Locator nameField = passkey(page, "Laptop van het werk").getByLabel("Naam van de passkey");
    nameField.fill("Telefoon");
    button(page, "Naam bewaren").last().click();
    assertThat(passkey(page, "Telefoon")).isVisible();

    passkey(page, "Telefoon").getByText("Veranderen").click();
    button(page, "Telefoon verwijderen").click();
    assertThat(page.getByText("De passkey is verwijderd.")).isVisible();
    assertThat(passkey(page, "Telefoon")).hasCount(0);

    button(page, "Uitloggen").first().click();
    page.navigate("/inloggen");
    button(page, "Inloggen met een passkey").click();
    assertThat(page.getByText("Deze passkey kennen we niet.")).isVisible();
  }

  @Test
  void asksForThePasswordBeforeAPasskeyIsMade(Page page) {
    addAuthenticator(page);
    signedIn.person(name, Role.EDITOR);
    signedIn.as(page, name);

    page.navigate("/beheer/mijn-account");
    fillNewPasskey(page, "Van een voorbijganger", "niet het wachtwoord");

    assertThat(page.getByText("Dit is niet je huidige wachtwoord.")).isVisible();
    page.reload();
    assertThat(passkey(page, "Van een voorbijganger")).hasCount(0);
  }

  @Test
  @Browsing(javaScript = false)
  void withoutScriptThereIsThePassword(Page page) {
    signedIn.person(name, Role.EDITOR);
    signedIn.as(page, name);

    page.navigate("/beheer/mijn-account");

    assertThat(button(page, "Passkey maken")).hasCount(0);
    assertThat(page.getByText("kan alleen met JavaScript")).isVisible();
  }

  private static void fillNewPasskey(Page page, String label, String password) {
    Locator form = page.locator("[data-module=passkey-new]");
    form.getByLabel("Naam van de passkey").fill(label);
    form.getByLabel("Huidig wachtwoord").fill(password);
    button(page, "Passkey maken").click();
  }

  private static Locator passkey(Page page, String label) {
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(label))
        .filter(new Locator.FilterOptions().setHasText("Gemaakt op"));
  }

  private static Locator button(Page page, String label) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  private static void addAuthenticator(Page page) {
    CDPSession devtools = page.context().newCDPSession(page);
    devtools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    JsonObject parameters = new JsonObject();
    parameters.add("options", options);
    devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
  }
}
