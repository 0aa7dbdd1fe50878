package nl.hechtwijzer.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PageTest
class AsOfDayTest {

  private static final Map<String, String> EXAMPLES =
      Map.of("slug", "nika", "number", "1", "key", "nji-erkende-interventies");

  @Autowired private MockMvc mockMvc;
  @Autowired private Pages pages;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void leadsEveryPublicPageToWhatItIsNow() throws Exception {
    Set<String> paths = publicPages();

    assertThat(paths).contains("/", "/interventies/nika/versies/1", "/bronnen", "/erkenning");
    for (String path : paths) {
      String now = path + "?x=%C3%A9&fout=op%3A2026-11-21";

      mockMvc
          .perform(get(URI.create(path + "?op=2026-11-21&x=%C3%A9&op=")))
          .andExpect(status().isFound())
          .andExpect(redirectedUrl(now));
      if (!path.equals(SuggestionController.PATH)) {
        assertThat(pages.get(now).select(".hw-notice").text())
            .as(path)
            .containsOnlyOnce("eruitzag op “2026-11-21”");
      }
    }
  }

  @Test
  void keepsTheLanguage() throws Exception {
    mockMvc
        .perform(get("/en/interventies/nika?op=gisteren"))
        .andExpect(redirectedUrl("/en/interventies/nika?fout=op%3Agisteren"));

    assertThat(pages.get("/en/interventies/nika?fout=op%3Agisteren").select(".hw-notice").text())
        .contains("looked like on “gisteren”");
  }

  @Test
  void asksNothingWithAnEmptyDay() throws Exception {
    mockMvc.perform(get("/erkenning?op=&ander=x")).andExpect(status().isOk());
  }

  private Set<String> publicPages() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> isPublicPage(entry.getValue()))
        .flatMap(entry -> entry.getKey().getPatternValues().stream())
        .map(AsOfDayTest::example)
        .collect(Collectors.toSet());
  }

  private static boolean isPublicPage(HandlerMethod method) {
    return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicPage.class)
        && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
  }

  private static String example(String pattern) {
    String path = pattern;
    for (Map.Entry<String, String> variable : EXAMPLES.entrySet()) {
      path = path.replaceAll("\\{" + variable.getKey() + "(:.*)?}", variable.getValue());
    }
    return path;
  }
}
