package nl.hechtwijzer.editing.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hechtwijzer.account.Role;
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
import nl.hechtwijzer.editing.SaveDraft;
import nl.hechtwijzer.editing.StartDraft;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.testing.SignedIn;
import org.springframework.context.ApplicationContext;

/**
 * Entries that a test publishes, as editors and chief editors do. What was published never goes for
 * good, so each has a slug of its own and is put away at the end.
 */
final class OnceWritten {

  private static final AtomicInteger MADE = new AtomicInteger();

  private final ApplicationContext application;
  private final Author editor;
  private final Author chief;
  private final List<Long> made = new ArrayList<>();

  OnceWritten(ApplicationContext application, SignedIn signedIn) {
    this.application = application;
    this.editor = author(signedIn.person(Role.EDITOR));
    this.chief = author(signedIn.person(Role.CHIEF_EDITOR));
  }

  private static Author author(SignedInPerson person) {
    return Author.of(person);
  }

  static String newSlug() {
    return "proef-adres-" + MADE.incrementAndGet();
  }

  /**
   * Whether a statement reads what only editors' files hold; that of what is public now, which
   * begins with its rows, does not.
   */
  static boolean readsHistory(String sql) {
    return (sql.contains(" slug_use ") || sql.contains(" revision ") || sql.contains(" entry "))
        && !sql.contains("from intervention\n");
  }

  private <T> T use(Class<T> useCase) {
    return application.getBean(useCase);
  }

  /** Publishes a new entry. */
  long published(String slug, String name, String goal) {
    return published(anIntervention(slug).named(name).describedBy(fromNji().goal(goal)).build());
  }

  /** Publishes a new entry with this content. */
  long published(InterventionContent content) {
    long entry = drafted(content);
    DraftView draft = use(ReadDrafts.class).one(use(ReadDrafts.class).ofEntry(entry).get(0).id());
    publish(draft);
    return entry;
  }

  /** Begins a new entry without publishing it. */
  long drafted(String slug, String name, String goal) {
    return drafted(anIntervention(slug).named(name).describedBy(fromNji().goal(goal)).build());
  }

  private long drafted(InterventionContent content) {
    long entry = use(StartDraft.class).ofNewEntry(EntryForm.of(content), editor).entryId();
    made.add(entry);
    return entry;
  }

  /** Publishes the entry with another goal. */
  void publishedAgain(long entry, String goal) {
    DraftView draft = use(StartDraft.class).fromPublished(entry, editor);
    use(SaveDraft.class)
        .save(draft.id(), draft.version(), draft.form().with("d1.goal", List.of(goal)), editor);
    publish(use(ReadDrafts.class).one(draft.id()));
  }

  private void publish(DraftView draft) {
    use(PublishDraft.class)
        .now(
            new PublishDraft.Decision(draft.id(), draft.version(), draft.basedOn(), "Proef"),
            chief);
  }

  DraftView begun(long entry) {
    return use(StartDraft.class).fromPublished(entry, editor);
  }

  /** Begins a draft of what was published, with this in one of its fields. */
  long begun(long entry, String field, String value) {
    DraftView draft = begun(entry);
    use(SaveDraft.class)
        .save(draft.id(), draft.version(), draft.form().with(field, List.of(value)), editor);
    return draft.id();
  }

  void withdraw(long entry) {
    use(ChangeEntry.class).withdraw(entry, "Proef", chief);
  }

  void restore(long entry) {
    use(ChangeEntry.class).restore(entry, "Proef", chief);
  }

  void rename(long entry, String slug) {
    use(ChangeEntry.class).rename(entry, slug, "Proef", chief);
  }

  void putAway() {
    for (long entry : made) {
      use(ReadDrafts.class).ofEntry(entry).stream()
          .filter(draft -> draft.state().isOpen())
          .forEach(draft -> use(DiscardDraft.class).discard(draft.id()));
      if (use(ReadEntries.class).one(entry).state() != EntryState.ARCHIVED) {
        use(ChangeEntry.class).archive(entry, "", chief);
      }
    }
    made.clear();
  }
}
