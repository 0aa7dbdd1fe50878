package nl.hechtwijzer.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.ContentDifferences.Change;
import nl.hechtwijzer.editing.ContentDifferences.Field;
import nl.hechtwijzer.editing.ContentDifferences.Part;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.TwoForms;
import nl.hechtwijzer.editing.TwoForms.Question;
import nl.hechtwijzer.editing.TwoForms.Side;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts two texts side by side. */
@Component
class ConflictPages {

  static final String CHOICE = "kies.";
  static final String MINE = "mijn.";

  private final DifferenceViews views;
  private final ComparedWords words;

  ConflictPages(DifferenceViews views, ComparedWords words) {
    this.views = views;
    this.words = words;
  }

  /**
   * What there is to choose between.
   *
   * @param draftId of the draft that is written
   * @param version of the draft
   * @param against the published version, when that is the other text; null otherwise
   * @param otherName who wrote the other text; empty when it is the published one
   * @param self whether that is the same person, elsewhere
   */
  record Conflict(
      long draftId,
      int version,
      TwoForms texts,
      @Nullable Integer against,
      String otherName,
      boolean self) {}

  ConflictPage of(Conflict conflict, Map<String, Side> chosen, boolean asksAgain, Wording wording) {
    List<ConflictPage.Part> parts = parts(conflict.texts(), chosen, wording);
    String name = conflict.texts().mine().first(EntryForm.NAME);
    Integer against = conflict.against();
    return new ConflictPage(
        name.isBlank() ? wording.text("work.nameless") : name,
        about(conflict, wording),
        ConflictController.path(conflict.draftId()),
        conflict.version(),
        against,
        wording.text(against == null ? "conflict.mine.typed" : "conflict.mine.draft"),
        theirs(conflict, wording),
        against == null ? kept(conflict.texts().mine()) : List.of(),
        parts,
        asksAgain ? unanswered(parts) : List.of(),
        new PageLink(wording.text("conflict.form"), DraftPages.path(conflict.draftId())));
  }

  private static String about(Conflict conflict, Wording wording) {
    if (conflict.against() != null) {
      return wording.text("conflict.published.text", conflict.against());
    }
    return conflict.self()
        ? wording.text("conflict.self.text")
        : wording.text("conflict.saved.text", conflict.otherName());
  }

  private static String theirs(Conflict conflict, Wording wording) {
    if (conflict.against() != null) {
      return wording.text("conflict.theirs.published", conflict.against());
    }
    return conflict.self()
        ? wording.text("conflict.self.theirs")
        : wording.text("conflict.theirs.saved", conflict.otherName());
  }

  private static List<ConflictPage.Kept> kept(EntryForm mine) {
    return mine.fields().entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .map(value -> new ConflictPage.Kept(MINE + field.getKey(), value)))
        .toList();
  }

  private static List<PageLink> unanswered(List<ConflictPage.Part> parts) {
    return parts.stream()
        .flatMap(part -> part.questions().stream())
        .filter(question -> question.chosen().isEmpty())
        .map(question -> new PageLink(question.label(), "#" + question.id()))
        .toList();
  }

  private List<ConflictPage.Part> parts(TwoForms texts, Map<String, Side> chosen, Wording wording) {
    List<Question> asked = texts.questions();
    List<ConflictPage.Part> parts = new ArrayList<>();
    int number = 0;
    for (Part part : texts.differences().parts()) {
      List<ConflictPage.Question> questions = new ArrayList<>();
      for (Question question : asked) {
        if (isIn(question, part)) {
          number++;
          questions.add(question(question, part, "keuze-" + number, chosen, wording));
        }
      }
      if (!questions.isEmpty()) {
        parts.add(new ConflictPage.Part(words.heading(part, wording), questions));
      }
    }
    return parts;
  }

  private static boolean isIn(Question question, Part part) {
    return question.description() == null
        ? part.description() == null
        : question.description().equals(part.description());
  }

  private ConflictPage.Question question(
      Question question, Part part, String id, Map<String, Side> chosen, Wording wording) {
    Side side = chosen.get(question.key());
    String value = side == null ? "" : value(side);
    if (question.field() == null) {
      List<DifferencesView.Line> lines =
          part.fields().stream().map(field -> views.line(field, wording)).toList();
      boolean mine = part.change() == Change.ADDED;
      return new ConflictPage.Question(
          id,
          CHOICE + question.key(),
          wording.text("conflict.description", words.source(part, wording)),
          null,
          null,
          mine ? lines : List.of(),
          mine ? List.of() : lines,
          value);
    }
    Field field =
        part.fields().stream()
            .filter(one -> one.name().equals(question.field()))
            .findFirst()
            .orElseThrow();
    return new ConflictPage.Question(
        id,
        CHOICE + question.key(),
        words.label(field.name(), wording),
        views.side(field, Change.REMOVED, wording),
        views.side(field, Change.ADDED, wording),
        List.of(),
        List.of(),
        value);
  }

  static String value(Side side) {
    return side == Side.MINE ? "mijn" : "andere";
  }

  /** What a choice in the form says. */
  static Stream<Side> side(@Nullable String value) {
    return Stream.of(Side.values()).filter(side -> value(side).equals(value));
  }
}
