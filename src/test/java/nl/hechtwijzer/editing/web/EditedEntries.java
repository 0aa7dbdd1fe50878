package nl.hechtwijzer.editing.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.ChangeEntry;
import nl.hechtwijzer.editing.DiscardDraft;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.EntryState;
import nl.hechtwijzer.editing.PublishDraft;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReadEntries;
import nl.hechtwijzer.editing.ReviewDraft;
import nl.hechtwijzer.editing.SaveDraft;
import nl.hechtwijzer.editing.StartDraft;
import org.springframework.context.ApplicationContext;

/**
 * Entries and drafts for the tests of the editors' pages, made as editors make them. Nothing that
 * was published goes for ever, so at the end they are put away from the public and from the work.
 */
final class EditedEntries {

  private static final AtomicInteger MADE = new AtomicInteger();

  private final ApplicationContext application;
  private final List<Long> entries = new ArrayList<>();

  EditedEntries(ApplicationContext application) {
    this.application = application;
  }

  private <T> T use(Class<T> useCase) {
    return application.getBean(useCase);
  }

  static Author author(SignedInPerson person) {
    return new Author(person.id(), person.displayName());
  }

  /** What an entry says that is like no other. */
  static EntryForm form(String name, String goal) {
    return EntryForm.of(
        anIntervention("proef-bewerken-" + MADE.incrementAndGet())
            .named(name)
            .describedBy(fromNji().goal(goal))
            .build());
  }

  DraftView draft(EntryForm form, SignedInPerson owner) {
    DraftView draft = use(StartDraft.class).ofNewEntry(form, author(owner));
    entries.add(draft.entryId());
    return draft;
  }

  /** A draft of an entry that was published before. */
  DraftView draftOf(long entryId, SignedInPerson owner) {
    return use(StartDraft.class).fromPublished(entryId, author(owner));
  }

  DraftView saved(DraftView draft, EntryForm form, SignedInPerson by) {
    use(SaveDraft.class).save(draft.id(), draft.version(), form, author(by));
    return now(draft);
  }

  DraftView submitted(DraftView draft, String note, SignedInPerson by) {
    return use(ReviewDraft.class).submit(draft.id(), draft.version(), note, author(by));
  }

  PublishDraft.Published published(DraftView draft, String reason, SignedInPerson by) {
    return use(PublishDraft.class)
        .now(
            new PublishDraft.Decision(draft.id(), draft.version(), draft.basedOn(), reason),
            author(by));
  }

  DraftView now(DraftView draft) {
    return use(ReadDrafts.class).one(draft.id());
  }

  void putAway(SignedInPerson by) {
    for (long entry : entries) {
      use(ReadDrafts.class).ofEntry(entry).stream()
          .filter(draft -> draft.state().isOpen())
          .forEach(draft -> use(DiscardDraft.class).discard(draft.id()));
      if (use(ReadEntries.class).one(entry).state() != EntryState.ARCHIVED) {
        use(ChangeEntry.class).archive(entry, "", author(by));
      }
    }
    entries.clear();
  }
}
