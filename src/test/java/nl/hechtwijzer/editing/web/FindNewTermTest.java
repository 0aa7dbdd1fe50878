package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.AddTerm;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.vocabulary.TermList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a term, publishes an entry with it and looks, finds it. */
@PageTest
class FindNewTermTest {

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private AddTerm addTerm;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext application;

  private EditedEntries entries;
  private SignedInPerson editor;
  private SignedInPerson chief;

  @BeforeEach
  void begin() {
    entries = new EditedEntries(application);
    editor = signedIn.person(Role.EDITOR);
    chief = signedIn.person(Role.CHIEF_EDITOR);
  }

  @AfterEach
  void forget() {
    entries.putAway(chief);
    EditedByTests.forget(database);
  }

  @Test
  void findsAnEntryByATermThatBecamePublicWithIt() {
    assertThat(pages.get("/interventies?q=kwartierfluiter&keer=1").select(".hw-card")).isEmpty();
    String slug =
        addTerm
            .add(new AddTerm.Proposal(TermList.PROVIDER, "Kwartierfluiter", "", true))
            .term()
            .orElseThrow()
            .slug();
    EntryForm form = EditedEntries.form("Proef met een fluiter", "Rust");

    entries.published(
        entries.draft(form.with("d1.providers", List.of(slug)), editor), "Proef", chief);

    assertThat(pages.get("/interventies?q=kwartierfluiter&keer=1").text())
        .contains("Proef met een fluiter");
  }
}
