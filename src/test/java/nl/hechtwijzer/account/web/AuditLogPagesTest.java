package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.account.ReadAuditLog;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class AuditLogPagesTest {

  @Autowired private AuditLog log;
  @Autowired private ReadAuditLog readLog;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MockMvc mockMvc;
  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;

  private final String name = "logger-" + UUID.randomUUID();

  @Test
  void showsWhoDidWhatLatestFirst() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    log.record(person, "people.invited", "eerste", "");
    log.record(person, "people.blocked", "tweede", "waarom");

    Document page = pages.as(Role.ADMINISTRATOR).get("/beheer/logboek?persoon=" + person.id());

    assertThat(page.select(".hw-workspace__count").text()).isEqualTo("2 regels");
    assertThat(page.select("tbody tr").eachText().get(0))
        .contains(name + " iemand geblokkeerd tweede waarom");
    assertThat(page.select("tbody tr").eachText().get(1))
        .contains(name + " iemand uitgenodigd eerste");
  }

  @Test
  void choosesByActAndPeriod() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    log.record(person, "people.invited", "eerste", "");
    log.record(person, "people.blocked", "tweede", "");
    String url = "/beheer/logboek?persoon=" + person.id();

    assertThat(lines(url + "&handeling=people.blocked")).isEqualTo(1);
    assertThat(lines(url + "&van=2020-01-01")).isEqualTo(2);
    assertThat(lines(url + "&tot=2020-01-01")).isZero();
    assertThat(lines(url + "&van=onzin&pagina=onzin")).isEqualTo(2);
    assertThat(lines(url + "&van=-0044-03-15&tot=%2B999999999-12-31")).isEqualTo(2);
  }

  @Test
  void turnsPages() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    for (int i = 1; i <= 51; i++) {
      log.record(person, "people.invited", "nummer " + i, "");
    }
    String url = "/beheer/logboek?persoon=" + person.id();

    assertThat(lines(url)).isEqualTo(50);
    Document second = pages.as(Role.ADMINISTRATOR).get(url + "&pagina=2");
    assertThat(second.select("tbody tr").text()).contains("nummer 1");
    assertThat(second.select(".hw-pager a").first().attr("href")).isEqualTo(url);
  }

  @Test
  void cannotBeGivenLinesThatNobodyWrote() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    log.record(person, "people.invited", "a\r\nb\u2028c\u0085d\u202ee", "x\ny\u0000z");

    String line =
        pages
            .as(Role.ADMINISTRATOR)
            .get("/beheer/logboek?persoon=" + person.id())
            .select("tbody tr")
            .text();

    assertThat(line).contains("a b c de x yz");
  }

  @Test
  void exportsTheSameLinesAndLetsNoCellCompute() throws Exception {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    log.record(person, "people.invited", "=1+1", "@sum, \"met\" komma");
    log.record(person, "people.blocked", "-2", "Jan;=1+1");

    String csv =
        new String(
            mockMvc
                .perform(
                    MockMvcRequestBuilders.get("/beheer/logboek/logboek.csv?persoon=" + person.id())
                        .with(signedIn.as(Role.ADMINISTRATOR)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray(),
            StandardCharsets.UTF_8);

    assertThat(csv.lines()).hasSize(3);
    assertThat(csv)
        .startsWith("\ufeff\"Wanneer\";\"Wie\";\"Wat\";\"Waaraan\";\"Meer\";\"Vanaf\"")
        .contains(";\"'=1+1\";\"'@sum, \"\"met\"\" komma\";", ";\"'-2\";\"Jan;=1+1\";");
  }

  @Test
  void exportsEveryLineOnceWhileOthersAreAdded() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    List<String> written = IntStream.range(0, 1_001).mapToObj(i -> "nummer " + i).toList();
    transaction.executeWithoutResult(
        status -> written.forEach(subject -> log.record(person, "people.invited", subject, "")));

    List<String> read = new ArrayList<>();
    readLog.each(
        new ReadAuditLog.Filter(person.id(), null, null, null),
        line -> {
          // Whoever fetches the file may be slow: nothing of the database waits for that.
          assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
          if (read.size() % 100 == 0) {
            log.record(person, "people.blocked", "erbij", "");
          }
          read.add(line.subject());
        });

    assertThat(read).containsExactlyInAnyOrderElementsOf(written);
  }

  private int lines(String url) {
    return pages.as(Role.ADMINISTRATOR).get(url).select("tbody tr").size();
  }
}
