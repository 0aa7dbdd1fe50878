package nl.hechtwijzer.intervention.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.testing.CommittedInterventions;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever is kept to be fast: what is published is seen, and what was before is not. */
@PageTest
// A database of its own, as it is after a first start.
@TestPropertySource(properties = "apart=publication")
class PublicationTest {

  private static final String SLUG = "proef-publicatie";
  private static final String SOURCE = "/bronnen/nji-erkende-interventies";
  private static final int PUBLICATIONS = 25;
  private static final int READERS = 2;

  @Autowired private Pages pages;
  @Autowired private MockMvc mockMvc;
  @Autowired private ReadInterventions read;
  @Autowired private CatalogueState catalogue;
  @Autowired private EntityManager database;
  @Autowired private PlatformTransactionManager transactions;

  private CommittedInterventions committed;

  @BeforeEach
  void connect() {
    committed = new CommittedInterventions(database, transactions, catalogue);
  }

  @AfterEach
  void remove() {
    committed.remove(SLUG);
  }

  private void publish(String name) {
    committed.remove(SLUG);
    committed.store(
        List.of(
            anIntervention(SLUG)
                .named(name)
                .describedBy(
                    fromNji().summary("Zo heet het: " + name).categories(Category.PREVENTION))
                .build()),
        Instant.EPOCH);
  }

  private String answer(String address) throws Exception {
    String answer =
        mockMvc
            .perform(MockMvcRequestBuilders.get(URI.create(address)))
            .andExpect(MockMvcResultMatchers.status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    // What was searched for is marked, also in the middle of a name.
    return Jsoup.parse(answer).text();
  }

  @Test
  void showsAPublicationOnEveryPageAtOnce() {
    List<String> addresses =
        List.of(
            "/interventies",
            "/interventies?weergave=tabel",
            "/interventies?q=publicatienaam",
            "/en/interventies",
            "/interventies/" + SLUG,
            "/api/v1/interventies",
            "/api/v1/interventies/" + SLUG,
            "/preventie",
            SOURCE);
    publish("Eerste publicatienaam");
    assertThat(addresses)
        .allSatisfy(address -> assertThat(answer(address)).contains("Eerste publicatienaam"));

    publish("Tweede publicatienaam");

    assertThat(addresses)
        .allSatisfy(
            address ->
                assertThat(answer(address))
                    .contains("Tweede publicatienaam")
                    .doesNotContain("Eerste publicatienaam"));
  }

  @Test
  void forgetsAnEntryThatIsTakenAway() {
    publish("Verdwijnt");
    pages.get("/interventies/" + SLUG);

    committed.remove(SLUG);

    assertThat(pages.get("/interventies/" + SLUG, HttpStatus.NOT_FOUND).text())
        .doesNotContain("Verdwijnt");
    assertThat(pages.get("/interventies").text()).doesNotContain("Verdwijnt");
  }

  @Test
  void countsAnewAfterAPublication() {
    String before = pages.get(SOURCE).select("main").text();

    publish("Telt mee");

    assertThat(pages.get(SOURCE).select("main").text()).isNotEqualTo(before).contains("Telt mee");
  }

  @Test
  void neverGivesAnEntryThatIsOlderThanTheVersion() throws Exception {
    committed.store(
        List.of(anIntervention(SLUG).named(String.valueOf(catalogue.version() + 1)).build()),
        Instant.EPOCH);
    AtomicBoolean publishing = new AtomicBoolean(true);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      List<CompletableFuture<Integer>> reading =
          IntStream.range(0, READERS)
              .mapToObj(any -> CompletableFuture.supplyAsync(() -> readWhile(publishing), readers))
              .toList();

      for (int i = 0; i < PUBLICATIONS; i++) {
        publishUnderNextVersion();
      }
      publishing.set(false);

      for (CompletableFuture<Integer> one : reading) {
        assertThat(one.get()).isPositive();
      }
    } finally {
      readers.shutdownNow();
    }
  }

  /** The name says under which version the entry was published. */
  private void publishUnderNextVersion() {
    String next = String.valueOf(catalogue.version() + 1);
    committed.commit(
        () ->
            database
                .createNativeQuery("update intervention set name = :name where slug = :slug")
                .setParameter("name", next)
                .setParameter("slug", SLUG)
                .executeUpdate());
  }

  /** How often the entry was read while it was being published. */
  private int readWhile(AtomicBoolean publishing) {
    int times = 0;
    while (publishing.get()) {
      long version = catalogue.version();
      assertThat(Long.parseLong(read.bySlug(SLUG).name())).isGreaterThanOrEqualTo(version);
      times++;
    }
    return times;
  }
}
