package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;

/**
 * A draft that cannot be worked on now: published, waiting for its moment, or put aside.
 *
 * @param key under which a browser keeps what was typed and not saved
 * @param text what became of it
 * @param action the value of the button that takes it up again; empty where there is none
 */
record ClosedDraftPage(
    String title,
    String key,
    List<PageLink> trail,
    String text,
    List<PageLink> links,
    String path,
    String action,
    String actionLabel) {

  static ClosedDraftPage of(DraftView draft, SignedInPerson person, Wording wording) {
    String entry = EntriesController.path(draft.entryId());
    String action =
        switch (draft.state()) {
          case SCHEDULED -> person.mayActAs(Role.CHIEF_EDITOR) ? "terugnemen" : "";
          case DISCARDED -> "terughalen";
          default -> "";
        };
    boolean published = draft.state() == DraftState.PUBLISHED;
    PageLink overview = new PageLink(wording.text("draft.closed.entry"), entry);
    return new ClosedDraftPage(
        draft.name().isEmpty() ? wording.text("draft.unnamed") : draft.name(),
        DraftPages.key(draft.id(), person),
        List.of(new PageLink(wording.text("draft.trail.workplace"), "/beheer")),
        wording.text("draft.closed." + draft.state()),
        published
            ? List.of(
                new PageLink(
                    wording.text("draft.closed.public"),
                    "/interventies/" + draft.form().first(EntryForm.SLUG).strip()),
                overview)
            : List.of(overview),
        DraftPages.path(draft.id()),
        action,
        action.isEmpty() ? "" : wording.text("draft.closed.action." + action));
  }
}
