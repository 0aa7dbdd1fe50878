package nl.hechtwijzer.guide.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;

/** Puts the answers into words, each with the way back to its question. */
@Component
class AnswerLines {

  private final FacetWords words;

  AnswerLines(FacetWords words) {
    this.words = words;
  }

  /** All questions, answered or not. */
  List<AnswerLine> of(Answers answers, Step current, Wording wording) {
    return Step.questions().stream()
        .flatMap(step -> step.key().stream().map(key -> line(key, step, answers, current, wording)))
        .toList();
  }

  private AnswerLine line(FacetKey key, Step step, Answers answers, Step current, Wording wording) {
    String answer =
        answers.about(key).stream()
            .map(choice -> words.choice(choice, wording.language().locale()))
            .collect(Collectors.joining(", "));
    return new AnswerLine(question(key, wording), answer, answers.url(step), step == current);
  }

  /** The question in a few words. */
  String question(FacetKey key, Wording wording) {
    return wording.text("guide.asked." + Step.about(key).word());
  }
}
