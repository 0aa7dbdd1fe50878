package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.Accessibility;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
class EntriesBrowserTest {

  @Autowired private SignedIn signedIn;
  @Autowired private ApplicationContext application;

  private OnceWritten entries;
  private String slug;

  @BeforeEach
  void publish() {
    entries = new OnceWritten(application, signedIn);
    slug = OnceWritten.newSlug();
    entries.published(slug, "Zandkasteel", "Samen bouwen");
  }

  @AfterEach
  void putAway() {
    entries.putAway();
  }

  @Test
  void aChiefEditorWithdrawsRestoresAndRenames(Page page) {
    withdrawRestoreRename(page, Accessibility::assertAccessible);
  }

  @Test
  @Browsing(width = 360, javaScript = false)
  void itAlsoWorksOnAPhoneWithoutScript(Page page) {
    // What looks for faults is a script itself.
    withdrawRestoreRename(page, unchecked -> {});
  }

  private void withdrawRestoreRename(Page page, Consumer<Page> check) {
    String address = "/interventies/" + slug;
    signedIn.as(page, Role.CHIEF_EDITOR);
    page.navigate("/beheer/interventies");
    check.accept(page);
    page.getByLabel("Zoek op naam of adres").fill(slug);
    press(page, "Tonen");
    follow(page, "Zandkasteel");
    String file = page.url();
    check.accept(page);

    follow(page, "Terugtrekken");
    press(page, "Trek de interventie terug");
    assertThat(page.locator("#reden-error").innerText()).contains("waarom");
    check.accept(page);
    page.getByLabel("Waarom doe je dit?").fill("De bron is ingetrokken");
    press(page, "Trek de interventie terug");
    assertThat(page.locator(".hw-notice").innerText()).contains("is teruggetrokken");

    Response gone = page.navigate(address);
    assertThat(gone.status()).isEqualTo(410);
    check.accept(page);
    follow(page, "Lees versie 1");
    assertThat(page.locator(".hw-notice").innerText()).contains("niet meer in de catalogus");
    check.accept(page);

    page.navigate(file);
    follow(page, "Herstellen");
    page.getByLabel("Waarom doe je dit?").fill("De bron is er weer");
    press(page, "Herstel de interventie");
    assertThat(page.navigate(address).status()).isEqualTo(200);

    String present = OnceWritten.newSlug();
    page.navigate(file);
    follow(page, "Adres wijzigen");
    page.getByLabel("Nieuw adres").fill(present);
    page.getByLabel("Waarom doe je dit?").fill("Beter te vinden");
    press(page, "Wijzig het adres");
    page.navigate(address);
    assertThat(page.url()).endsWith("/interventies/" + present);
  }

  // By the keyboard alone, which works the same with and without script.
  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .press("Enter");
  }

  private static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .press("Enter");
  }
}
