package nl.hechtwijzer.editing;

import java.time.Clock;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.site.UseCase;
import nl.hechtwijzer.vocabulary.Slugs;

/** What can be done with an entry as a whole, without a draft. */
@UseCase
public class ChangeEntry {

  private final Publishing publishing;
  private final Entries entries;
  private final AuditLog audit;
  private final Clock clock;

  ChangeEntry(Publishing publishing, Entries entries, AuditLog audit, Clock clock) {
    this.publishing = publishing;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes an entry from the public; its address then says so.
   *
   * @throws EntryNotFound when there is no such entry
   * @throws NotInThisState when it is not public
   */
  public EntryView withdraw(long entryId, String reason, Author who) {
    Entry entry = opened(entryId);
    publishing.hide(entry);
    entry.withdraw(who, reason, clock.instant());
    audit.record("entry.withdrawn", entry.subject(), reason);
    return entry.view();
  }

  /**
   * Puts an entry away, from the public and from the daily work.
   *
   * @throws EntryNotFound when there is no such entry
   * @throws NotInThisState when it is archived already
   */
  public EntryView archive(long entryId, String reason, Author who) {
    Entry entry = opened(entryId);
    publishing.hide(entry);
    entry.archive(who, reason, clock.instant());
    audit.record("entry.archived", entry.subject(), reason);
    return entry.view();
  }

  /**
   * Brings an entry back that was withdrawn or archived: it is published again as it last was, as a
   * revision of its own. One that was never published comes back as new.
   *
   * @throws EntryNotFound when there is no such entry
   * @throws NotInThisState when it is neither withdrawn nor archived
   */
  public EntryView restore(long entryId, String reason, Author who) {
    Entry entry = opened(entryId);
    if (entry.state() != EntryState.WITHDRAWN && entry.state() != EntryState.ARCHIVED) {
      throw new NotInThisState("restore an entry", entry.state());
    }
    if (entry.lastRevision() == 0) {
      entry.reopen(who, reason, clock.instant());
    } else {
      publishing.publish(entry, publishing.last(entry), who, reason);
    }
    audit.record("entry.restored", entry.subject(), reason);
    return entry.view();
  }

  /**
   * Gives a published entry another address; the old one leads to it for ever.
   *
   * @throws EntryNotFound when there is no such entry
   * @throws NotInThisState when it is not public
   * @throws SlugTaken when another entry has or had that address
   * @throws IllegalArgumentException when it is no slug
   */
  public EntryView rename(long entryId, String slug, String reason, Author who) {
    Slugs.requireSlug(slug);
    Entry entry = opened(entryId);
    if (entry.state() != EntryState.PUBLISHED) {
      throw new NotInThisState("rename an entry", entry.state());
    }
    InterventionContent content = publishing.last(entry);
    if (!content.slug().equals(slug)) {
      publishing.publish(entry, content.at(slug), who, reason);
      audit.record("entry.renamed", entry.subject(), content.slug());
    }
    return entry.view();
  }

  private Entry opened(long entryId) {
    publishing.open();
    return entries.lock(entryId).orElseThrow(() -> new EntryNotFound(entryId));
  }
}
