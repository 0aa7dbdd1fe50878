package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.index.RebuildIndex;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many people at the same few entries: everything follows each other, or is refused by name. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class ManyEditorsTest {

  private static final int PEOPLE = 5;
  private static final int ACTS = 60;

  private static final Set<Class<? extends RuntimeException>> REFUSALS =
      Set.of(
          DraftChangedMeanwhile.class,
          PublishedMeanwhile.class,
          NotInThisState.class,
          DraftHasErrors.class,
          SlugTaken.class);

  @Autowired private StartDraft start;
  @Autowired private SaveDraft save;
  @Autowired private PublishDraft publish;
  @Autowired private ChangeEntry change;
  @Autowired private ShowPresence presence;
  @Autowired private ReadDrafts drafts;
  @Autowired private ReadEntries entries;
  @Autowired private ReadHistory history;
  @Autowired private ReadInterventions interventions;
  @Autowired private CatalogueSearch search;
  @Autowired private RebuildIndex rebuild;
  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;

  private Author editor;
  private Author colleague;
  private Author chief;

  @BeforeEach
  void know() {
    editor = Author.of(signedIn.person(Role.EDITOR));
    colleague = Author.of(signedIn.person("tweede-redacteur", Role.EDITOR));
    chief = Author.of(signedIn.person(Role.CHIEF_EDITOR));
  }

  @AfterEach
  void forget() {
    MadeByTests.forget(database, change, chief);
  }

  private static EntryForm form(String slug, String goal) {
    return EntryForm.of(
        anIntervention(slug).named("Proef druk").describedBy(fromNji().goal(goal)).build());
  }

  private long number() {
    return database.sql("select number from catalogue_version").query(Long.class).single();
  }

  private PublishDraft.Published published(DraftView draft) {
    return publish.now(new PublishDraft.Decision(draft.id(), draft.version(), null, ""), chief);
  }

  private static <T> List<Future<T>> atOnce(List<? extends Callable<T>> work)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      return threads.invokeAll(work);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void givesEachOfManyPublicationsItsOwnNumber() throws Exception {
    long before = number();
    List<DraftView> begun =
        IntStream.range(0, PEOPLE)
            .mapToObj(
                i -> start.ofNewEntry(form("proef-tegelijk-" + before + "-" + i, "x"), editor))
            .toList();

    for (Future<PublishDraft.Published> done :
        atOnce(
            begun.stream()
                .map(draft -> (Callable<PublishDraft.Published>) () -> published(draft))
                .toList())) {
      assertThat(done.get().revision()).isEqualTo(1);
    }

    assertThat(begun)
        .extracting(draft -> history.revision(draft.entryId(), 1).about().catalogueVersion())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, PEOPLE).mapToObj(i -> before + i).toList());
    assertThat(number()).isEqualTo(before + PEOPLE);
  }

  @Test
  void givesAnAddressToOneOfTwoWhoWantIt() throws Exception {
    String slug = "proef-gewild-" + number();
    List<DraftView> begun =
        List.of(
            start.ofNewEntry(form(slug, "een"), editor),
            start.ofNewEntry(form(slug, "twee"), editor));

    List<Throwable> refusals = new ArrayList<>();
    for (Future<PublishDraft.Published> done :
        atOnce(
            begun.stream()
                .map(draft -> (Callable<PublishDraft.Published>) () -> published(draft))
                .toList())) {
      try {
        done.get();
      } catch (ExecutionException e) {
        refusals.add(e.getCause());
      }
    }

    assertThat(refusals).singleElement().isInstanceOf(DraftHasErrors.class);
  }

  @Test
  void savesTwoDraftsOfANewEntryAtOnce() throws Exception {
    DraftView one = start.ofNewEntry(form("proef-samen", "x"), editor);
    DraftView other = start.fromPublished(one.entryId(), chief);

    List<Callable<Integer>> typing =
        List.of(() -> typesOn(one, editor), () -> typesOn(other, chief));
    for (Future<Integer> saved : atOnce(typing)) {
      assertThat(saved.get()).isEqualTo(ACTS);
    }
  }

  private int typesOn(DraftView draft, Author who) {
    int version = draft.version();
    for (int i = 1; i <= ACTS; i++) {
      String name = who.name() + " " + i;
      version =
          save.save(
                  draft.id(),
                  version,
                  form("proef-samen", "x").with(EntryForm.NAME, List.of(name)),
                  who)
              .version();
      presence.here(draft.id(), who);
    }
    return version - draft.version();
  }

  /**
   * Whoever withdraws right behind a publication is not overtaken by it on the way to the index.
   */
  @Test
  void findsNothingThatWasWithdrawnRightAfterItWasPublished() throws Exception {
    long mark = number();
    String word = "opdehielen" + mark + "q";
    DraftView draft = start.ofNewEntry(form("proef-op-de-hielen-" + mark, word), editor);
    published(draft);
    change.withdraw(draft.entryId(), "", chief);

    for (int i = 0; i < ACTS; i++) {
      for (Future<EntryView> done :
          atOnce(
              List.<Callable<EntryView>>of(
                  () -> change.restore(draft.entryId(), "", chief),
                  () -> withdrawnAsSoonAsPossible(draft.entryId())))) {
        done.get();
      }
      assertThat(found(word)).isZero();
    }
  }

  /** Making the index anew writes what it read a moment ago, when the entry was another. */
  @Test
  void findsWhatIsPublishedWhileTheIndexIsMadeAnew() throws Exception {
    long mark = number();
    String word = "gaandeweg" + mark + "q";
    DraftView draft = start.ofNewEntry(form("proef-gaandeweg-" + mark, word), editor);
    published(draft);

    for (int i = 0; i < ACTS; i++) {
      rebuild.start();
      change.withdraw(draft.entryId(), "", chief);
      assertThat(found(word)).isZero();
      rebuild.start();
      change.restore(draft.entryId(), "", chief);
      assertThat(found(word)).isEqualTo(1);
    }
  }

  private EntryView withdrawnAsSoonAsPossible(long entryId) {
    for (int left = 10_000; ; left--) {
      try {
        return change.withdraw(entryId, "", chief);
      } catch (NotInThisState notYet) {
        if (left == 0) {
          throw notYet;
        }
      }
    }
  }

  @Test
  void keepsEverythingInStepWhateverTheyDo() throws Exception {
    long before = number();
    Storm storm = new Storm(before);

    List<Future<Integer>> done =
        atOnce(
            IntStream.range(0, PEOPLE)
                .mapToObj(seed -> (Callable<Integer>) () -> storm.rage(new Random(seed)))
                .toList());

    int acts = 0;
    for (Future<Integer> one : done) {
      acts += one.get();
    }
    assertThat(storm.unnamed).isEmpty();
    assertThat(acts).isGreaterThan(PEOPLE * ACTS / 4);
    int revisions =
        storm.entryIds.stream().mapToInt(entry -> entries.one(entry).lastRevision()).sum();
    assertThat(number()).isEqualTo(before + revisions + storm.withdrawals.get());
    for (long entryId : storm.entryIds) {
      requireInStep(entryId);
    }
  }

  private void requireInStep(long entryId) {
    EntryView entry = entries.one(entryId);
    List<RevisionLine> revisions = history.of(entryId);
    assertThat(revisions)
        .extracting(RevisionLine::number)
        .isEqualTo(
            IntStream.iterate(entry.lastRevision(), n -> n > 0, n -> n - 1).boxed().toList());
    assertThat(revisions).extracting(RevisionLine::catalogueVersion).doesNotHaveDuplicates();
    assertThat(entries.slugs(entryId))
        .containsAll(revisions.stream().map(RevisionLine::slug).distinct().toList());
    RevisionView last = history.last(entryId).orElseThrow();
    String word = last.content().descriptions().get(0).goal();
    if (entry.state() == EntryState.PUBLISHED) {
      assertThat(interventions.bySlug(last.about().slug()).profile().content())
          .isEqualTo(last.content());
      assertThat(interventions.bySlug(last.about().slug()).revision()).isEqualTo(last.number());
      assertThat(found(word)).isEqualTo(1);
    } else {
      assertThat(interventions.bySlugs(List.of(last.about().slug()))).isEmpty();
      assertThat(found(word)).isZero();
    }
  }

  private int found(String word) {
    return search.find(SearchQuery.everything().withText("\"" + word + "\"")).total();
  }

  /** Random acts on three entries by several people. */
  private final class Storm {

    private final String slugs;
    private final List<Long> entryIds = new ArrayList<>();
    private final Queue<Long> draftIds = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> unnamed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger withdrawals = new AtomicInteger();
    private final AtomicInteger words = new AtomicInteger();

    Storm(long mark) {
      slugs = "proef-storm-" + mark + "-";
      for (int i = 0; i < 3; i++) {
        DraftView draft = start.ofNewEntry(form(slugs + i, word()), editor);
        entryIds.add(draft.entryId());
        published(draft);
        draftIds.add(start.fromPublished(draft.entryId(), editor).id());
      }
    }

    /** No word is the beginning of another, which would be found for it once it is gone itself. */
    private String word() {
      return "stormwoord" + slugs.replaceAll("\\D", "") + "x" + words.incrementAndGet() + "q";
    }

    int rage(Random random) {
      int acts = 0;
      for (int i = 0; i < ACTS; i++) {
        try {
          act(random);
          acts++;
        } catch (RuntimeException e) {
          if (!REFUSALS.contains(e.getClass())) {
            unnamed.add(e);
          }
        }
      }
      return acts;
    }

    private void act(Random random) {
      long entryId = entryIds.get(random.nextInt(entryIds.size()));
      List<Long> known = List.copyOf(draftIds);
      DraftView draft = drafts.one(known.get(random.nextInt(known.size())));
      switch (random.nextInt(10)) {
        case 0 -> draftIds.add(start.fromPublished(entryId, editor).id());
        case 1 -> change.rename(entryId, slugs + random.nextInt(5), "", chief);
        case 2 -> {
          change.withdraw(entryId, "", chief);
          withdrawals.incrementAndGet();
        }
        case 3 -> change.restore(entryId, "", chief);
        case 4, 5, 6 -> {
          int seen = entries.one(draft.entryId()).lastRevision();
          publish.now(new PublishDraft.Decision(draft.id(), draft.version(), seen, ""), chief);
        }
        case 7 -> presence.here(draft.id(), random.nextBoolean() ? editor : chief);
        default ->
            save.save(
                draft.id(),
                draft.version(),
                form(draft.form().first(EntryForm.SLUG), word()),
                random.nextBoolean() ? editor : colleague);
      }
    }
  }
}
