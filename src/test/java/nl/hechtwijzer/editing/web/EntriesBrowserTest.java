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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class EntriesBrowserTest {

  @Autowired private SignedIn signedIn;
  @Autowired private ApplicationContext application;
  @Autowired private JdbcClient database;

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

  /** Such as an address that another file has without it being written down as used. */
  @Test
  void keepsWhatWasFilledInWhenSomethingElseIsInTheWay(Page page) {
    long other = entries.drafted(OnceWritten.newSlug(), "Zandbak", "Samen graven");
    String wanted = OnceWritten.newSlug();
    slugOf(other, wanted);
    signedIn.as(page, Role.CHIEF_EDITOR);
    page.navigate("/beheer/interventies?q=" + slug);
    follow(page, "Zandkasteel");
    follow(page, "Adres wijzigen");
    page.getByLabel("Nieuw adres").fill(wanted);
    page.getByLabel("Waarom doe je dit?").fill("Beter te vinden & \"korter\"");

    Response refused =
        page.waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> press(page, "Wijzig het adres"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(page.locator("h1").innerText()).isEqualTo("Dit lukte nu net niet");
    Accessibility.assertAccessible(page);
    slugOf(other, null);
    press(page, "Probeer het nog een keer");
    assertThat(page.locator(".hw-notice").innerText()).contains("adres");
    page.navigate("/interventies/" + slug);
    assertThat(page.url()).endsWith("/interventies/" + wanted);
    assertThat(
            database
                .sql("select reason from entry where slug = :slug")
                .param("slug", wanted)
                .query(String.class)
                .single())
        .isEqualTo("Beter te vinden & \"korter\"");
  }

  private void slugOf(long entry, @Nullable String slug) {
    database
        .sql("update entry set slug = :slug where id = :id")
        .param("slug", slug)
        .param("id", entry)
        .update();
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
