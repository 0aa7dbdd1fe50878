package nl.hechtwijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.SitemapContributor;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The sitemap of a catalogue of any size; a list may hold at most 50,000 addresses. */
class SitemapTest {

  private static final int MOST = 50_000;

  private static MockMvc siteOf(int pages) {
    SitemapContributor contributor =
        () ->
            IntStream.range(0, pages)
                .mapToObj(i -> new SitemapContributor.Entry("/interventies/i-" + i, null))
                .toList();
    return MockMvcBuilders.standaloneSetup(
            new MachineFilesController(
                new SiteSettings(URI.create("https://www.example.nl"), null),
                List.of(contributor),
                Clock.systemUTC()))
        .build();
  }

  private static List<String> addresses(MockMvc site, String path) throws Exception {
    String xml =
        site.perform(get(path))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText();
  }

  @Test
  void isOneListAsLongAsItFits() throws Exception {
    MockMvc site = siteOf(25_000);

    assertThat(addresses(site, "/sitemap.xml")).hasSize(MOST);
    site.perform(get("/sitemap-1.xml")).andExpect(status().isNotFound());
  }

  @Test
  void becomesAnIndexOfListsThatTogetherHoldEveryAddressOnce() throws Exception {
    MockMvc site = siteOf(50_001);

    List<String> parts = addresses(site, "/sitemap.xml");

    assertThat(parts)
        .containsExactly(
            "https://www.example.nl/sitemap-1.xml",
            "https://www.example.nl/sitemap-2.xml",
            "https://www.example.nl/sitemap-3.xml");
    Set<String> all = new HashSet<>();
    for (String part : parts) {
      List<String> addresses = addresses(site, URI.create(part).getPath());
      assertThat(addresses).hasSizeLessThanOrEqualTo(MOST);
      all.addAll(addresses);
    }
    assertThat(all).hasSize(100_002);
    site.perform(get("/sitemap-4.xml")).andExpect(status().isNotFound());
    site.perform(get("/sitemap-0.xml")).andExpect(status().isNotFound());
  }
}
