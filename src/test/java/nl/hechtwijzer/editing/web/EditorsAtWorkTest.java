package nl.hechtwijzer.editing.web;

import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An editor and a chief editor at work, whose entries are put away after each test. */
@PageTest
abstract class EditorsAtWorkTest {

  @Autowired protected Pages pages;
  @Autowired protected ApplicationContext application;
  @Autowired private SignedIn signedIn;

  protected EditedEntries entries;
  protected SignedInPerson editor;
  protected SignedInPerson chief;

  @BeforeEach
  void gather() {
    entries = new EditedEntries(application);
    editor = signedIn.person(Role.EDITOR);
    chief = signedIn.person(Role.CHIEF_EDITOR);
  }

  @AfterEach
  void putAway() {
    entries.putAway(chief);
  }
}
