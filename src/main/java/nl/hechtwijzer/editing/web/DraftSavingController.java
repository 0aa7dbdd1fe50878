package nl.hechtwijzer.editing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SentByItself;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.AddTerm;
import nl.hechtwijzer.editing.AtTheSameTime;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DraftChangedMeanwhile;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.SaveDraft;
import nl.hechtwijzer.editing.ShowPresence;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the script of the form asks while somebody types. */
@Controller
@EditorOnly
class DraftSavingController {

  private final SaveDraft save;
  private final ShowPresence presence;
  private final AddTerm addTerm;
  private final DraftPages pages;
  private final FormWords words;

  DraftSavingController(
      SaveDraft save, ShowPresence presence, AddTerm addTerm, DraftPages pages, FormWords words) {
    this.save = save;
    this.presence = presence;
    this.addTerm = addTerm;
    this.pages = pages;
    this.words = words;
  }

  /**
   * That the text is kept.
   *
   * @param version to send along with the next save
   * @param saved when, in words
   * @param others who else has the draft open, in words; may be empty
   * @param ages how each age is understood
   */
  record Kept(int version, String saved, String others, Map<String, Age> ages) {}

  /** How an age is understood, or what is wrong with it; null where there is none. */
  record Age(@Nullable String understood, @Nullable String error) {}

  /**
   * That the draft is another by now.
   *
   * @param text what happened to it
   * @param onward the button that leads to where both texts are
   */
  record Overtaken(String text, String onward) {}

  /** Who else has the draft open, in words. */
  record Others(String others) {}

  /** A term as the form offers it. */
  record TermAnswer(@Nullable Offered term, List<Offered> near, @Nullable String error) {}

  /** A term to choose. */
  record Offered(String value, String text, String words) {

    static Offered of(Vocabulary.Entry entry, Wording wording) {
      DraftPage.Option option = DraftFields.option(entry, false, wording.language().locale());
      return new Offered(option.value(), option.text(), option.words());
    }
  }

  @PostMapping("/beheer/concepten/{id}/bewaar")
  ResponseEntity<?> save(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int versie,
      SignedInPerson person,
      Wording wording) {
    EntryForm form = EntryForm.of(sent);
    try {
      SaveDraft.Saved saved = save.save(id, versie, form, Author.of(person));
      return ResponseEntity.ok(
          new Kept(
              saved.version(),
              pages.saved(saved.savedAt(), wording),
              pages.others(id, person, wording),
              ages(form, wording)));
    } catch (DraftChangedMeanwhile meanwhile) {
      return ResponseEntity.status(HttpStatus.CONFLICT)
          .body(overtaken(meanwhile.current(), person, wording));
    } catch (AtTheSameTime busy) {
      // Nothing for the editor to choose: the browser keeps the text and tries again by itself.
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
  }

  private static Overtaken overtaken(DraftView draft, SignedInPerson person, Wording wording) {
    if (!draft.state().isOpen()) {
      return new Overtaken(
          wording.text("draft.overtaken.closed"), wording.text("draft.overtaken.closed.onward"));
    }
    return new Overtaken(
        draft.isSavedBy(Author.of(person))
            ? wording.text("draft.overtaken.self")
            : wording.text("draft.overtaken", draft.savedBy()),
        wording.text("draft.script.compare"));
  }

  private Map<String, Age> ages(EntryForm form, Wording wording) {
    Map<String, Age> ages = new LinkedHashMap<>();
    for (String key : form.descriptions()) {
      String field = EntryForm.in(key, DescriptionField.AGE.lead().form());
      String typed = form.first(field);
      ages.put(
          field, new Age(words.understood(typed, wording), words.misunderstood(typed, wording)));
    }
    return ages;
  }

  @PostMapping("/beheer/concepten/{id}/hier")
  @SentByItself
  @ResponseBody
  Others here(@PathVariable long id, SignedInPerson person, Wording wording) {
    presence.here(id, Author.of(person));
    return new Others(pages.others(id, person, wording));
  }

  @PostMapping("/beheer/termen")
  ResponseEntity<TermAnswer> add(
      @RequestParam String veld,
      @RequestParam String dutch,
      @RequestParam(defaultValue = "") String english,
      @RequestParam(defaultValue = "false") boolean zeker,
      Wording wording) {
    AddTerm.Outcome outcome =
        addTerm.add(new AddTerm.Proposal(DraftController.list(veld), dutch, english, zeker));
    Optional<Offered> added = outcome.term().map(term -> Offered.of(term, wording));
    TermAnswer answer =
        new TermAnswer(
            added.orElse(null),
            outcome.near().stream().map(near -> Offered.of(near, wording)).toList(),
            outcome.error().map(key -> wording.text(key, dutch)).orElse(null));
    return ResponseEntity.status(
            added.isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .body(answer);
  }
}
