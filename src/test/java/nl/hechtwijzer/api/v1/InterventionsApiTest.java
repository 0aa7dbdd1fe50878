package nl.hechtwijzer.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.testing.PageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PageTest
class InterventionsApiTest {

  @Autowired private CatalogueState catalogue;
  @Autowired private MockMvc mockMvc;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void listsEveryInterventionWithItsFacets() throws Exception {
    JsonNode list = get("/api/v1/interventies");

    assertThat(list.get("totaal").asInt()).isEqualTo(8);
    assertThat(list.get("pagina").asInt()).isEqualTo(1);
    assertThat(list.get("perPagina").asInt()).isEqualTo(20);
    assertThat(list.get("catalogusversie").asLong()).isEqualTo(catalogue.version());
    assertThat(list.get("interventies")).hasSize(8);
    assertThat(counts(list, "categorie"))
        .containsEntry("preventie", 7)
        .containsEntry("behandeling", 3);
  }

  @Test
  void filtersAsThePageDoes() throws Exception {
    JsonNode list = get("/api/v1/interventies?leeftijd=3j");

    assertThat(list.get("totaal").asInt()).isEqualTo(2);
    assertThat(list.get("weggelatenOnbekend").asInt()).isEqualTo(3);
    assertThat(list.get("interventies").findValuesAsString("slug")).containsExactly("nika", "pcit");
  }

  @Test
  void saysHowItReadTheText() throws Exception {
    JsonNode text =
        get("/api/v1/interventies?q=gedragsprobelemen 5 jaar paardrijden").get("zoekvraag");

    assertThat(text.get("begrepen").findValuesAsString("sleutel")).contains("leeftijd", "situatie");
    assertThat(text.get("begrepen").get(0).get("waarde").asString()).isEqualTo("5j");
    assertThat(text.get("begrepen").get(0).get("getypt").asString()).isEqualTo("5 jaar");
    assertThat(text.get("nietGevonden").get(0).asString()).isEqualTo("paardrijden");
    assertThat(text.get("gelezenAls").asString()).isEqualTo("gedragsproblemen 5 jaar paardrijden");
  }

  @Test
  void pagesByTheSizeThatIsAskedFor() throws Exception {
    JsonNode second = get("/api/v1/interventies?perPagina=3&pagina=2");

    assertThat(second.get("totaal").asInt()).isEqualTo(8);
    assertThat(second.get("interventies")).hasSize(3);
  }

  @Test
  void showsAnInterventionInTheShapeOfTheContract() throws Exception {
    JsonNode nika = get("/api/v1/interventies/nika");

    assertThat(nika.get("naam").asString()).isEqualTo("NIKA");
    assertThat(nika.get("categorieen").values().stream().map(JsonNode::asString))
        .containsExactly("preventie", "behandeling");
    assertThat(nika.at("/erkenning/status").asString()).isEqualTo("erkend");
    assertThat(nika.at("/erkenning/niveau").asString()).isEqualTo("goed-onderbouwd");
    assertThat(nika.at("/erkenning/precisie").asString()).isEqualTo("exact");
    assertThat(nika.at("/erkenning/besloten").isNull()).isTrue();
    assertThat(nika.at("/doelgroep/leeftijd/vanMaanden").asInt()).isZero();
    assertThat(nika.at("/doelgroep/leeftijd/totEnMetMaanden").asInt()).isEqualTo(83);
    assertThat(nika.at("/doelgroep/leeftijd/tekst").asString()).isEqualTo("0 tot en met 6 jaar");
    assertThat(nika.get("aanpak").isNull()).isTrue();
    assertThat(nika.get("url").asString()).endsWith("/interventies/nika");
    assertThat(nika.get("versie").asInt()).isEqualTo(1);
    assertThat(nika.get("beschrijvingen").findValuesAsString("bron"))
        .contains("richtlijn-problematische-gehechtheid", "nji-erkende-interventies");
    assertThat(nika.at("/beschrijvingen/0/vindplaatsen/doel/0/plaats").asString()).contains("NIKA");
    assertThat(nika.at("/beschrijvingen/0/vindplaatsen/doel/0/geraadpleegd").asString())
        .isEqualTo("2026-11-22");
  }

  @Test
  void saysTenMinsteWhereOnlyALowestLevelIsKnown() throws Exception {
    JsonNode toontje = get("/api/v1/interventies/tijd-voor-toontje");

    assertThat(toontje.at("/erkenning/precisie").asString()).isEqualTo("ten-minste");
    assertThat(toontje.at("/doelgroep/leeftijd").isNull()).isTrue();
    assertThat(toontje.get("uitvoerders")).isEmpty();
  }

  @Test
  void leavesTheDescriptionsOutOfAList() throws Exception {
    assertThat(get("/api/v1/interventies").at("/interventies/0").has("beschrijvingen")).isFalse();
  }

  @Test
  void refusesABadValueNamingTheKeyTheValueAndWhatIsAllowed() throws Exception {
    MockHttpServletResponse response = fetch("/api/v1/interventies?categorie=preventief&pagina=0");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentType()).startsWith("application/problem+json");
    assertThat(response.getHeader(HttpHeaders.ETAG)).isNull();
    JsonNode errors = json.readTree(response.getContentAsByteArray()).get("fouten");
    assertThat(errors.findValuesAsString("sleutel")).containsExactly("categorie", "pagina");
    assertThat(errors.at("/0/waarde").asString()).isEqualTo("preventief");
    assertThat(errors.at("/0/toegestaan").values().stream().map(JsonNode::asString))
        .containsExactly("preventie", "behandeling");
  }

  @Test
  void refusesAKeyThatItDoesNotKnow() throws Exception {
    for (String key : List.of("nivo", "op", "Categorie", "fout")) {
      MockHttpServletResponse response = fetch("/api/v1/interventies?" + key + "=2026-11-21");

      assertThat(response.getStatus()).as(key).isEqualTo(400);
      assertThat(response.getContentType()).startsWith("application/problem+json");
      JsonNode error = json.readTree(response.getContentAsByteArray()).at("/fouten/0");
      assertThat(error.get("sleutel").asString()).isEqualTo(key);
      assertThat(error.get("toegestaan").values().stream().map(JsonNode::asString))
          .contains("niveau", "q", "perPagina")
          .doesNotContain("op");
    }
  }

  @Test
  void refusesEveryKeyForAnEntry() throws Exception {
    for (String key : List.of("op", "publiek")) {
      MockHttpServletResponse response = fetch("/api/v1/interventies/nika?" + key + "=2026-11-21");

      assertThat(response.getStatus()).as(key).isEqualTo(400);
      assertThat(response.getContentType()).startsWith("application/problem+json");
      JsonNode error = json.readTree(response.getContentAsByteArray()).at("/fouten/0");
      assertThat(error.get("sleutel").asString()).isEqualTo(key);
      assertThat(error.get("toegestaan")).isEmpty();
    }
  }

  @Test
  void saysWhatIsWrongInTheLanguageOfTheReader() throws Exception {
    assertThat(problem("pagina=0", null).get("title").asString()).isEqualTo("Ongeldige waarde");
    assertThat(problem("pagina=0", "fr").get("title").asString()).isEqualTo("Ongeldige waarde");

    JsonNode english = problem("pagina=0", "en-GB, nl;q=0.5");
    assertThat(english.get("title").asString()).isEqualTo("Invalid value");
    assertThat(english.get("detail").asString())
        .isEqualTo("The value “0” of “pagina” is not allowed.");
    assertThat(english.at("/fouten/0/toegestaan/0").asString()).isEqualTo("a number from 1");
    assertThat(problem("nivo=x", "en").get("title").asString()).isEqualTo("Unknown key");
  }

  private JsonNode problem(String query, @Nullable String language) throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.get("/api/v1/interventies?" + query);
    if (language != null) {
      request.header(HttpHeaders.ACCEPT_LANGUAGE, language);
    }
    MockHttpServletResponse response = mockMvc.perform(request).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    return json.readTree(response.getContentAsByteArray());
  }

  @Test
  void saysInTheLanguageOfTheReaderThatItFailed() throws Exception {
    MockHttpServletResponse response =
        mockMvc
            .perform(
                MockMvcRequestBuilders.get("/error")
                    .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                    .header(HttpHeaders.ACCEPT, "text/html")
                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/interventies"))
            .andReturn()
            .getResponse();

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
    JsonNode problem = json.readTree(response.getContentAsByteArray());
    assertThat(problem.get("title").asString()).isEqualTo("Something went wrong on our side");
    assertThat(problem.get("status").asInt()).isEqualTo(500);
  }

  @Test
  void looksAtTheAddressAndNotAtWhatTheReaderTakes() throws Exception {
    for (String accepted : List.of("image/png", "text/html", "x")) {
      MockHttpServletResponse response =
          mockMvc
              .perform(
                  MockMvcRequestBuilders.get("/api/v1/interventies/nika")
                      .header(HttpHeaders.ACCEPT, accepted))
              .andReturn()
              .getResponse();

      assertThat(response.getStatus()).isEqualTo(200);
      assertThat(response.getContentType()).isEqualTo("application/json");
    }
  }

  @Test
  void refusesAPageThatIsTooLarge() throws Exception {
    assertThat(fetch("/api/v1/interventies?perPagina=101").getStatus()).isEqualTo(400);
    assertThat(fetch("/api/v1/interventies?perPagina=100").getStatus()).isEqualTo(200);
  }

  @Test
  void answersNotFoundAsAProblem() throws Exception {
    assertThat(fetch("/api/v1/interventies/bestaat-niet").getStatus()).isEqualTo(404);
  }

  @Test
  void needsNotBeSentAgainWhileTheCatalogueIsTheSame() throws Exception {
    String tag = fetch("/api/v1/interventies").getHeader(HttpHeaders.ETAG);

    MockHttpServletResponse again =
        mockMvc
            .perform(
                MockMvcRequestBuilders.get("/api/v1/interventies")
                    .header(HttpHeaders.IF_NONE_MATCH, tag))
            .andReturn()
            .getResponse();

    assertThat(again.getStatus()).isEqualTo(304);
  }

  private JsonNode get(String url) throws Exception {
    MockHttpServletResponse response = fetch(url);
    assertThat(response.getStatus()).isEqualTo(200);
    return json.readTree(response.getContentAsByteArray());
  }

  private MockHttpServletResponse fetch(String url) throws Exception {
    return mockMvc.perform(MockMvcRequestBuilders.get(url)).andReturn().getResponse();
  }

  private static Map<String, Integer> counts(JsonNode list, String key) {
    List<JsonNode> values = list.at("/facetten/" + key).valueStream().toList();
    return values.stream()
        .collect(
            Collectors.toMap(
                value -> value.get("waarde").asString(), value -> value.get("aantal").asInt()));
  }
}
