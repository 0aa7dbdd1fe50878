package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.PublishedAddress;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.testing.ContentBuilder;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.testing.SqlStatements;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a text from the first keystroke to the public, in real transactions. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class EditingPathTest {

  private static final AtomicInteger MADE = new AtomicInteger();
  private static final int GENERATED = 60;

  @Autowired private StartDraft start;
  @Autowired private SaveDraft save;
  @Autowired private ReviewDraft review;
  @Autowired private DiscardDraft discard;
  @Autowired private PublishDraft publish;
  @Autowired private ChangeEntry change;
  @Autowired private ReadDrafts drafts;
  @Autowired private ReadEntries entries;
  @Autowired private ReadHistory history;
  @Autowired private AdoptPublished adopt;
  @Autowired private FourEyes fourEyes;
  @Autowired private ReadPeople people;
  @Autowired private DraftComments comments;
  @Autowired private ReadInterventions interventions;
  @Autowired private ReadVocabulary vocabulary;
  @Autowired private ReadSources sources;
  @Autowired private CatalogueSearch search;
  @Autowired private CatalogueState catalogue;
  @Autowired private SignedIn signedIn;
  @Autowired private Pages pages;
  @Autowired private SqlStatements statements;
  @Autowired private JdbcClient database;
  @Autowired private PlatformTransactionManager transactions;

  private Author editor;
  private Author chief;
  private String slug;

  @BeforeEach
  void know() {
    editor = Author.of(signedIn.person(Role.EDITOR));
    chief = Author.of(signedIn.person(Role.CHIEF_EDITOR));
    slug = "proef-pad-" + MADE.incrementAndGet();
  }

  @AfterEach
  void forget() {
    MadeByTests.forget(database, change, chief);
  }

  private static EntryForm form(ContentBuilder content) {
    return EntryForm.of(content.build());
  }

  private ContentBuilder told(String goal) {
    return anIntervention(slug).named("Proef").describedBy(fromNji().goal(goal));
  }

  private DraftView begun(String goal) {
    return start.ofNewEntry(form(told(goal)), editor);
  }

  private PublishDraft.Published published(DraftView draft) {
    return publish.now(decision(draft), chief);
  }

  private static PublishDraft.Decision decision(DraftView draft) {
    return new PublishDraft.Decision(draft.id(), draft.version(), null, "omdat het klopt");
  }

  private PublishDraft.Published published(String goal) {
    return published(begun(goal));
  }

  private PublishDraft.Published published(String goal, String address) {
    return published(
        start.ofNewEntry(
            form(anIntervention(address).named("Proef").describedBy(fromNji().goal(goal))),
            editor));
  }

  private DraftView now(DraftView draft) {
    return drafts.one(draft.id());
  }

  private long number() {
    return database.sql("select number from catalogue_version").query(Long.class).single();
  }

  private List<String> acts(String subjectPart) {
    return database
        .sql("select act from audit_line where subject like :subject order by id")
        .param("subject", "%" + subjectPart + "%")
        .query(String.class)
        .list();
  }

  private InterventionContent shown(String address) {
    return interventions.bySlug(address).profile().content();
  }

  @Test
  void bringsATextBeforeThePublicInOneStep() {
    long before = number();
    DraftView draft = begun("een doel");
    assertThat(number()).isEqualTo(before);

    PublishDraft.Published published = published(draft);

    assertThat(published).isEqualTo(new PublishDraft.Published(draft.entryId(), slug, 1));
    assertThat(shown(slug)).isEqualTo(told("een doel").build());
    assertThat(number()).isEqualTo(before + 1);
    assertThat(catalogue.version()).isEqualTo(before + 1);
    RevisionView revision = history.revision(draft.entryId(), 1);
    assertThat(revision.content()).isEqualTo(told("een doel").build());
    assertThat(revision.about().by()).isEqualTo(chief.name());
    assertThat(revision.about().reason()).isEqualTo("omdat het klopt");
    assertThat(revision.about().catalogueVersion()).isEqualTo(before + 1);
    assertThat(entries.slugs(draft.entryId())).containsExactly(slug);
    assertThat(entries.one(draft.entryId()).state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(now(draft).state()).isEqualTo(DraftState.PUBLISHED);
    assertThat(now(draft).about().publishedAs()).isEqualTo(1);
  }

  @Test
  void showsAPublicationAtOnceInSearchAndOnItsPage() {
    PublishDraft.Published first = published("leert kwikstaartig kijken");
    assertThat(pages.get("/interventies/" + slug).text()).contains("kwikstaartig");
    assertThat(found("kwikstaartig")).isEqualTo(1);

    DraftView draft = start.fromPublished(first.entryId(), editor);
    save.save(draft.id(), draft.version(), form(told("leert roodborstig kijken")), editor);
    published(now(draft));

    assertThat(pages.get("/interventies/" + slug).text())
        .contains("roodborstig")
        .doesNotContain("kwikstaartig");
    assertThat(found("roodborstig")).isEqualTo(1);
    assertThat(found("kwikstaartig")).isZero();
  }

  @Test
  void readsWhatIsPublishedInAFewStatementsHoweverManyEntries() {
    published("een doel");
    change.rename(published("ander doel", slug + "-b").entryId(), slug + "-c", "", chief);
    List<String> addresses =
        interventions.addresses().stream().map(PublishedAddress::slug).toList();
    List<PublishedIntervention> read = new ArrayList<>();

    List<String> needed = statements.during(() -> read.addAll(interventions.bySlugs(addresses)));

    // One for the entries, and one for each of the lists that they have.
    assertThat(needed).hasSizeLessThanOrEqualTo(7);
    assertThat(read).extracting(PublishedIntervention::slug).contains(slug, slug + "-c", "nika");
  }

  @Test
  void followsRowsThatWereChangedByHand() {
    published("een doel");

    database
        .sql(
            """
            update description set goal = 'rechtstreeks'
            where intervention_id = (select id from intervention where slug = :slug)
            """)
        .param("slug", slug)
        .update();
    database
        .sql("update intervention set changed_at = current_timestamp where slug = :slug")
        .param("slug", slug)
        .update();
    database.sql("update catalogue_version set number = number + 1").update();
    await().until(() -> catalogue.version() >= number());

    assertThat(shown(slug)).isEqualTo(told("rechtstreeks").build());
  }

  private int found(String text) {
    return search.find(SearchQuery.everything().withText(text)).total();
  }

  @Test
  void leavesNothingBehindWhenAPublicationFailsHalfway() {
    DraftView draft = begun("een nachtegalig doel");
    long before = number();
    int lines = acts("Proef").size();

    assertThatThrownBy(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          published(draft);
                          throw new IllegalStateException("stroom weg");
                        }))
        .hasMessage("stroom weg");

    assertThat(number()).isEqualTo(before);
    assertThat(catalogue.version()).isEqualTo(before);
    assertThat(history.of(draft.entryId())).isEmpty();
    assertThat(entries.slugs(draft.entryId())).isEmpty();
    assertThat(entries.one(draft.entryId()).state()).isEqualTo(EntryState.NEW);
    assertThat(now(draft).state()).isEqualTo(DraftState.EDITING);
    assertThat(acts("Proef")).hasSize(lines);
    assertThat(found("nachtegalig")).isZero();
    pages.get("/interventies/" + slug, HttpStatus.NOT_FOUND);

    assertThat(published(draft).revision()).isEqualTo(1);
  }

  @Test
  void overwritesNothingSilently() {
    DraftView draft = begun("eerste");
    SaveDraft.Saved mine = save.save(draft.id(), draft.version(), form(told("van mij")), editor);

    DraftChangedMeanwhile conflict =
        catchThrowableOfType(
            DraftChangedMeanwhile.class,
            () -> save.save(draft.id(), draft.version(), form(told("van jou")), chief));

    assertThat(conflict.current().form()).isEqualTo(form(told("van mij")));
    assertThat(conflict.current().version()).isEqualTo(mine.version());
    assertThat(conflict.typed()).isEqualTo(form(told("van jou")));
    assertThat(now(draft).form()).isEqualTo(form(told("van mij")));
    assertThat(now(draft).version()).isEqualTo(mine.version());

    save.save(draft.id(), conflict.current().version(), conflict.typed(), chief);
    assertThat(now(draft).form()).isEqualTo(form(told("van jou")));
    assertThat(drafts.earlier(draft.id()))
        .extracting(EarlierText::form)
        .containsExactly(form(told("van mij")));
  }

  @Test
  void takesASaveWhoseAnswerGotLostTwice() {
    DraftView draft = begun("eerste");
    SaveDraft.Saved saved = save.save(draft.id(), draft.version(), form(told("tweede")), editor);

    SaveDraft.Saved again = save.save(draft.id(), draft.version(), form(told("tweede")), editor);

    assertThat(again.version()).isEqualTo(saved.version());
    assertThat(drafts.earlier(draft.id())).isEmpty();
  }

  @Test
  void keepsTextThatNoDatabaseLikes() {
    EntryForm strange =
        form(told("een doel"))
            .with(EntryForm.NAME, List.of("\u0000" + "x".repeat(198) + "😀😀"))
            .with("d1.goal", List.of("een nul \u0000 erin"));
    DraftView draft = start.ofNewEntry(strange, editor);

    assertThat(now(draft).form()).isEqualTo(strange);
  }

  @Test
  void goesToAReviewerAndBackAndIsThenPublished() {
    DraftView draft = begun("eerste");

    DraftView submitted = review.submit(draft.id(), draft.version(), "kijk naar het doel", editor);
    assertThat(submitted.state()).isEqualTo(DraftState.SUBMITTED);
    assertThat(drafts.waiting(1000)).extracting(DraftLine::id).contains(draft.id());
    DraftView returned =
        review.giveBack(draft.id(), submitted.version(), "het doel ontbreekt", chief);
    assertThat(returned.state()).isEqualTo(DraftState.RETURNED);
    review.comment(draft.id(), "komt eraan", editor);
    save.save(draft.id(), returned.version(), form(told("tweede")), editor);
    DraftView again = review.submit(draft.id(), now(draft).version(), "zo?", editor);
    published(again);

    assertThat(drafts.comments(draft.id()))
        .extracting(CommentView::kind, CommentView::text)
        .containsExactly(
            tuple(CommentKind.SUBMITTED, "kijk naar het doel"),
            tuple(CommentKind.RETURNED, "het doel ontbreekt"),
            tuple(CommentKind.COMMENT, "komt eraan"),
            tuple(CommentKind.SUBMITTED, "zo?"));
    assertThat(shown(slug)).isEqualTo(told("tweede").build());
  }

  @Test
  void refusesToReviewWhatChangedSinceItWasRead() {
    DraftView draft = begun("eerste");
    DraftView submitted = review.submit(draft.id(), draft.version(), "", editor);
    save.save(draft.id(), submitted.version(), form(told("toch anders")), editor);

    assertThatExceptionOfType(DraftChangedMeanwhile.class).isThrownBy(() -> published(submitted));
    assertThatExceptionOfType(DraftChangedMeanwhile.class)
        .isThrownBy(() -> review.giveBack(draft.id(), submitted.version(), "", chief));
  }

  @Test
  void letsNobodyOverwriteAPublicationThatWasNotSeen() {
    PublishDraft.Published first = published("eerste");
    DraftView one = start.fromPublished(first.entryId(), editor);
    DraftView other = start.fromPublished(first.entryId(), editor);
    save.save(one.id(), one.version(), form(told("tweede")), editor);
    save.save(other.id(), other.version(), form(told("derde")), editor);
    published(now(one));

    PublishedMeanwhile refusal =
        catchThrowableOfType(PublishedMeanwhile.class, () -> published(now(other)));

    assertThat(refusal.revision()).isEqualTo(2);
    assertThat(shown(slug)).isEqualTo(told("tweede").build());
    publish.now(
        new PublishDraft.Decision(other.id(), now(other).version(), 2, "beide gezien"), chief);
    assertThat(shown(slug)).isEqualTo(told("derde").build());
    assertThat(history.of(first.entryId()))
        .extracting(RevisionLine::number)
        .containsExactly(3, 2, 1);
  }

  @Test
  void publishesNothingThatHasErrors() {
    DraftView draft = start.ofNewEntry(form(told("x")).with("d1.age", List.of("8-2 jaar")), editor);

    DraftHasErrors refusal = catchThrowableOfType(DraftHasErrors.class, () -> published(draft));

    assertThat(refusal.errors()).extracting(FormError::field).containsExactly("d1.age");
    assertThat(now(draft).state()).isEqualTo(DraftState.EDITING);
  }

  @Test
  void asksForASecondPersonAsSoonAsThereIsOne() {
    DraftView own = start.ofNewEntry(form(told("x")), chief);

    assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> published(own));
    assertThat(fourEyes.allows(own, editor)).isTrue();
    assertThat(new FourEyes(rule(EditingSettings.FourEyesRule.TRUE), people, comments).isNeeded())
        .isTrue();
    assertThat(new FourEyes(rule(EditingSettings.FourEyesRule.FALSE), people, comments).isNeeded())
        .isFalse();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              database
                  .sql("update person set blocked_at = created_at where id <> :id")
                  .param("id", chief.personId())
                  .update();
              assertThat(fourEyes.isNeeded()).isFalse();
              assertThat(fourEyes.allows(own, chief)).isTrue();
              status.setRollbackOnly();
            });
  }

  private static EditingSettings rule(EditingSettings.FourEyesRule rule) {
    return new EditingSettings(rule, Duration.ofSeconds(5));
  }

  @Test
  void doesNotPublishTwice() {
    DraftView draft = begun("x");
    published(draft);

    assertThatExceptionOfType(DraftChangedMeanwhile.class).isThrownBy(() -> published(draft));
    assertThatExceptionOfType(NotInThisState.class).isThrownBy(() -> published(now(draft)));
    assertThatExceptionOfType(DraftChangedMeanwhile.class)
        .isThrownBy(
            () -> save.save(draft.id(), now(draft).version(), form(told("te laat")), editor));
    assertThatExceptionOfType(NotInThisState.class).isThrownBy(() -> discard.discard(draft.id()));
  }

  @Test
  void takesADraftThatWasPutAsideUpAgain() {
    DraftView draft = begun("x");
    discard.discard(draft.id());
    assertThat(now(draft).state()).isEqualTo(DraftState.DISCARDED);
    assertThatExceptionOfType(NotInThisState.class).isThrownBy(() -> published(now(draft)));

    assertThat(discard.bringBack(draft.id()).form()).isEqualTo(form(told("x")));
    assertThat(drafts.mine(editor, 1000)).extracting(DraftLine::id).contains(draft.id());
  }

  @Test
  void withdrawsAndBringsBackWhatThePublicSaw() {
    PublishDraft.Published first = published("leert winterkoningig kijken");
    long before = number();

    change.withdraw(first.entryId(), "niet meer gegeven", chief);

    assertThat(number()).isEqualTo(before + 1);
    assertThat(found("winterkoningig")).isZero();
    assertThat(interventions.bySlugs(List.of(slug))).isEmpty();
    assertThatExceptionOfType(NotInThisState.class)
        .isThrownBy(() -> change.withdraw(first.entryId(), "", chief));
    assertThatExceptionOfType(NotInThisState.class)
        .isThrownBy(() -> change.rename(first.entryId(), slug + "-x", "", chief));

    DraftView correction = start.fromPublished(first.entryId(), editor);
    assertThatExceptionOfType(NotInThisState.class).isThrownBy(() -> published(correction));
    assertThat(interventions.bySlugs(List.of(slug))).isEmpty();

    EntryView back = change.restore(first.entryId(), "toch weer", chief);

    assertThat(back.state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(back.lastRevision()).isEqualTo(2);
    assertThat(shown(slug)).isEqualTo(told("leert winterkoningig kijken").build());
    assertThat(found("winterkoningig")).isEqualTo(1);
    assertThat(number()).isEqualTo(before + 2);
    assertThatExceptionOfType(NotInThisState.class)
        .isThrownBy(() -> change.restore(first.entryId(), "", chief));
  }

  @Test
  void archivesAndRestoresWhatNeverWasPublic() {
    DraftView draft = begun("x");
    long before = number();

    change.archive(draft.entryId(), "dubbel", chief);
    assertThatExceptionOfType(NotInThisState.class).isThrownBy(() -> published(now(draft)));
    assertThat(change.restore(draft.entryId(), "niet dubbel", chief).state())
        .isEqualTo(EntryState.NEW);

    assertThat(number()).isEqualTo(before);
    assertThat(published(now(draft)).revision()).isEqualTo(1);
  }

  @Test
  void keepsEverySlugForItsEntryForEver() {
    PublishDraft.Published first = published("x");
    String renamed = slug + "-anders";

    change.rename(first.entryId(), renamed, "andere naam", chief);

    assertThat(shown(renamed)).isEqualTo(told("x").build().at(renamed));
    assertThat(interventions.bySlugs(List.of(slug))).isEmpty();
    assertThat(entries.slugs(first.entryId())).containsExactly(slug, renamed);
    DraftView other = start.ofNewEntry(form(told("een ander")), editor);
    assertThat(catchThrowableOfType(DraftHasErrors.class, () -> published(other)).errors())
        .extracting(FormError::message)
        .containsExactly("form.error.slug.taken");
    slug = slug + "-tweede";
    PublishDraft.Published second = published("y");
    assertThatExceptionOfType(SlugTaken.class)
        .isThrownBy(() -> change.rename(second.entryId(), renamed, "", chief));
    String former = first.slug();
    assertThatExceptionOfType(SlugTaken.class)
        .isThrownBy(() -> change.rename(second.entryId(), former, "", chief));
    assertThat(change.rename(first.entryId(), former, "terug", chief).slug()).isEqualTo(former);
  }

  /** Such as an address that a file has without it being written down as used. */
  @Test
  void saysByNameThatWhatCanBeThereOnceIsThereForAnother() {
    PublishDraft.Published first = published("x");
    String wanted = slug + "-gewild";
    long other = begun("y").entryId();
    database
        .sql("update entry set slug = :slug where id = :id")
        .param("slug", wanted)
        .param("id", other)
        .update();

    assertThatExceptionOfType(AtTheSameTime.class)
        .isThrownBy(() -> change.rename(first.entryId(), wanted, "", chief));

    assertThat(shown(slug)).isEqualTo(told("x").build());
    assertThat(entries.slugs(first.entryId())).containsExactly(slug);
  }

  @Test
  void bringsYesterdaysVersionBackAsADraft() {
    PublishDraft.Published first = published("gisteren");
    DraftView draft = start.fromPublished(first.entryId(), editor);
    save.save(draft.id(), draft.version(), form(told("vandaag")), editor);
    published(now(draft));

    DraftView back = start.fromRevision(first.entryId(), 1, editor);
    assertThat(back.form()).isEqualTo(form(told("gisteren")));
    published(back);

    assertThat(shown(slug)).isEqualTo(told("gisteren").build());
    assertThat(history.of(first.entryId())).hasSize(3);
    assertThat(history.revision(first.entryId(), 2).content()).isEqualTo(told("vandaag").build());
  }

  @Test
  void republishesWhatOnlyChangesPlaces() {
    ContentBuilder before =
        anIntervention(slug)
            .alsoNamed("Eerste naam")
            .alsoNamed("Tweede naam")
            .describedBy(
                fromNji().consultedOn("2020-01-01").goal("oud"),
                fromNji().consultedOn("2021-01-01").goal("nieuw"),
                fromGuideline().goal("richtlijn"));
    ContentBuilder after =
        anIntervention(slug)
            .alsoNamed("Tweede naam")
            .alsoNamed("Eerste naam")
            .describedBy(
                fromGuideline().goal("richtlijn"),
                fromNji().consultedOn("2021-01-01").goal("oud"),
                fromNji().consultedOn("2020-01-01").goal("nieuw"));
    PublishDraft.Published first = published(start.ofNewEntry(form(before), editor));
    DraftView draft = start.fromPublished(first.entryId(), editor);
    save.save(draft.id(), draft.version(), form(after), editor);
    published(now(draft));

    assertThat(shown(slug)).isEqualTo(after.build());
  }

  @Test
  void publishesAndRestoresWhateverCanBeWritten() {
    Set<String> keys = Set.copyOf(sources.all().stream().map(PublishedSource::key).toList());
    GeneratedContents contents = new GeneratedContents(11, vocabulary.current(), keys);
    PublishDraft.Published first = published("begin");

    for (int i = 0; i < GENERATED; i++) {
      InterventionContent content = contents.next().at(slug);
      DraftView draft = start.fromPublished(first.entryId(), editor);
      save.save(draft.id(), draft.version(), EntryForm.of(content), editor);
      int revision = published(now(draft)).revision();

      assertThat(history.revision(first.entryId(), revision).content()).isEqualTo(content);
      assertThat(shown(slug)).isEqualTo(content);
    }
  }

  @Test
  void adoptsWhatIsPublicOnlyOnce() {
    List<EntryView> seeded =
        List.of("nika", "pcit", "voorzorg").stream()
            .map(address -> entries.bySlug(address).orElseThrow())
            .toList();

    assertThat(adopt.some("", 100).entries()).isZero();

    assertThat(seeded)
        .allSatisfy(
            entry -> {
              assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
              assertThat(history.last(entry.id()).orElseThrow().content())
                  .isEqualTo(shown(entry.slug()));
              assertThat(entries.slugs(entry.id())).containsExactly(entry.slug());
            });
    assertThat(
            database
                .sql("select count(*) from entry where slug in ('nika', 'pcit', 'voorzorg')")
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void tellsTheAuditLogEveryAct() {
    DraftView draft = begun("x");
    DraftView submitted = review.submit(draft.id(), draft.version(), "", editor);
    DraftView taken =
        review.takeBack(
            draft.id(), new SignedInPerson(editor.personId(), editor.name(), Role.EDITOR));
    review.submit(draft.id(), taken.version(), "", editor);
    review.comment(draft.id(), "hm", chief);
    DraftView returned = review.giveBack(draft.id(), now(draft).version(), "nog niet", chief);
    discard.discard(draft.id());
    discard.bringBack(draft.id());
    PublishDraft.Published published = published(now(draft));
    change.rename(published.entryId(), slug + "-b", "", chief);
    change.withdraw(published.entryId(), "", chief);
    change.restore(published.entryId(), "", chief);
    change.archive(published.entryId(), "", chief);

    assertThat(submitted.state()).isEqualTo(DraftState.SUBMITTED);
    assertThat(returned.state()).isEqualTo(DraftState.RETURNED);
    assertThat(acts("(" + draft.id() + ")"))
        .containsExactly(
            "draft.started",
            "draft.submitted",
            "draft.takenBack",
            "draft.submitted",
            "draft.commented",
            "draft.returned",
            "draft.discarded",
            "draft.broughtBack");
    assertThat(acts("(" + slug))
        .containsExactly(
            "entry.published",
            "entry.renamed",
            "entry.withdrawn",
            "entry.restored",
            "entry.archived");
  }
}
