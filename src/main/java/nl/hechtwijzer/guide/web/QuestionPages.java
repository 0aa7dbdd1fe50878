package nl.hechtwijzer.guide.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.ChildAge;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a question. */
@Component
class QuestionPages {

  private final FacetWords words;
  private final ReadVocabulary vocabulary;
  private final AnswerLines lines;

  QuestionPages(FacetWords words, ReadVocabulary vocabulary, AnswerLines lines) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.lines = lines;
  }

  /** The page of a question to which the answer, if any, stands in the address. */
  QuestionPage of(Step step, Answers answers, List<Notice> notices, Wording wording) {
    QuestionPage.AgeField age =
        step == Step.AGE ? field(AgeForm.of(given(answers)), null, wording) : null;
    return page(step, answers, notices, age, wording);
  }

  /** The question for the age, with what was filled in and cannot be used. */
  QuestionPage refused(AgeForm form, AgeForm.Problem problem, Answers answers, Wording wording) {
    return page(Step.AGE, answers, List.of(), field(form, problem, wording), wording);
  }

  private static Optional<ChildAge> given(Answers answers) {
    return answers.about(FacetKey.AGE).stream()
        .filter(AgeIs.class::isInstance)
        .map(choice -> ((AgeIs) choice).age())
        .findFirst();
  }

  private static QuestionPage.AgeField field(
      AgeForm form, AgeForm.@Nullable Problem problem, Wording wording) {
    return new QuestionPage.AgeField(
        new FormField(
            AgeForm.NUMBER_KEY,
            wording.text("guide.age.number.label"),
            wording.text("guide.age.number.hint"),
            form.number(),
            "text",
            "off",
            problem == null
                ? null
                : wording.text("guide.age.error." + problem, Typed.shown(form.number()))),
        form.unit() == AgeForm.Unit.MONTHS,
        form.unborn());
  }

  private QuestionPage page(
      Step step,
      Answers answers,
      List<Notice> notices,
      QuestionPage.@Nullable AgeField age,
      Wording wording) {
    FacetKey key = step.key().orElseThrow();
    int of = Step.questions().size();
    return new QuestionPage(
        step.word(),
        step.number(),
        of,
        100 * step.number() / of + "%",
        notices,
        age,
        age == null ? options(key, answers, wording) : null,
        kept(answers.without(key)),
        step.next() == Step.OUTCOME,
        step.next().word(),
        Step.OUTCOME.word(),
        answers.without(key).url(step.next()),
        step.previous().map(answers::url).orElse(null),
        lines.of(answers, step, wording));
  }

  private static List<QuestionPage.Kept> kept(Answers answers) {
    return answers.query().choices().stream()
        .map(choice -> new QuestionPage.Kept(choice.key().word(), choice.value()))
        .toList();
  }

  private QuestionPage.Options options(FacetKey key, Answers answers, Wording wording) {
    boolean single = key == FacetKey.AT_LEAST_LEVEL;
    List<FacetChoice> given = answers.about(key);
    Set<FacetChoice> chosen = Set.copyOf(single ? given.stream().limit(1).toList() : given);
    return new QuestionPage.Options(
        key.word(),
        single,
        chosen.isEmpty(),
        choices(key).map(choice -> option(choice, chosen.contains(choice), wording)).toList());
  }

  private Stream<? extends FacetChoice> choices(FacetKey key) {
    return switch (key) {
      case CATEGORY -> Stream.of(Category.values()).map(FacetChoice.CategoryIs::new);
      case AT_LEAST_LEVEL ->
          Stream.of(RecognitionLevel.values()).map(FacetChoice.LevelAtLeast::new);
      default -> key.role().stream().flatMap(this::terms);
    };
  }

  private Stream<FacetChoice> terms(TermRole role) {
    return vocabulary.current().entries(role.list()).stream()
        .map(entry -> new FacetChoice.TermIs(role, entry.slug()));
  }

  private QuestionPage.Option option(FacetChoice choice, boolean chosen, Wording wording) {
    return new QuestionPage.Option(
        choice.value(),
        words.choice(choice, wording.language().locale()),
        hint(choice, wording),
        chosen);
  }

  private static @Nullable String hint(FacetChoice choice, Wording wording) {
    if (choice instanceof FacetChoice.CategoryIs category) {
      return wording.text("guide.kind." + category.category());
    }
    if (choice instanceof FacetChoice.LevelAtLeast level) {
      return wording.text("recognition.explanation." + level.level());
    }
    return null;
  }
}
