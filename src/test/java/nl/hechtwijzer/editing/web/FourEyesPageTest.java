package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@PageTest
@TestPropertySource(properties = "hechtwijzer.editing.four-eyes=true")
class FourEyesPageTest {

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private ApplicationContext application;

  @Test
  void explainsWhyNobodyPublishesADraftOfOnesOwn() {
    EditedEntries entries = new EditedEntries(application);
    SignedInPerson chief = signedIn.person(Role.CHIEF_EDITOR);
    DraftView draft = entries.draft(EditedEntries.form("Eigen werk", "Doel"), chief);
    String url = "/beheer/concepten/" + draft.id() + "/beoordelen";

    Document own = pages.as(Role.CHIEF_EDITOR).get(url);
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("versie", String.valueOf(draft.version()));

    assertThat(own.select(".hw-review__refusal").text()).contains("vier ogen");
    assertThat(own.select("form[action$=publiceren]")).isEmpty();
    assertThat(pages.as(Role.CHIEF_EDITOR).post(url + "/publiceren", sent).getStatus())
        .isEqualTo(403);
    assertThat(entries.now(draft).state()).isEqualTo(DraftState.EDITING);

    Document others = pages.as(signedIn.person("andere-eindredacteur", Role.CHIEF_EDITOR)).get(url);
    assertThat(others.select("form[action$=publiceren]")).hasSize(1);
    entries.putAway(chief);
  }

  @Test
  void letsNobodyPublishAloneWhatTheyChangedLast() {
    EditedEntries entries = new EditedEntries(application);
    SignedInPerson editor = signedIn.person(Role.EDITOR);
    SignedInPerson chief = signedIn.person(Role.CHIEF_EDITOR);
    DraftView draft = entries.draft(EditedEntries.form("Werk van een ander", "Doel"), editor);
    DraftView changed =
        entries.saved(draft, draft.form().with("d1.goal", List.of("Iets anders")), chief);

    assertThat(publish(changed).getStatus()).isEqualTo(403);
    assertThat(entries.now(draft).state()).isEqualTo(DraftState.EDITING);
    assertThat(pages.as(Role.CHIEF_EDITOR).get(url(draft)).select(".hw-review__refusal").text())
        .contains("als laatste veranderd");

    DraftView seen = entries.submitted(changed, "", editor);
    assertThat(publish(seen).getStatus()).isEqualTo(302);
    assertThat(entries.now(draft).state()).isEqualTo(DraftState.PUBLISHED);
    entries.putAway(chief);
  }

  private MockHttpServletResponse publish(DraftView draft) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("versie", String.valueOf(draft.version()));
    return pages.as(Role.CHIEF_EDITOR).post(url(draft) + "/publiceren", sent);
  }

  private static String url(DraftView draft) {
    return "/beheer/concepten/" + draft.id() + "/beoordelen";
  }
}
