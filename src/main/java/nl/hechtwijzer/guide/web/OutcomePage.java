package nl.hechtwijzer.guide.web;

import java.util.List;
import nl.hechtwijzer.site.CategoryMark;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.RecognitionMark;
import org.jspecify.annotations.Nullable;

/**
 * How the interventions fit the answers.
 *
 * @param notices what the address asked that could not be understood
 * @param answers all questions with what was answered
 * @param startUrl the first question
 * @param result how many interventions fit and may fit, in a sentence; null without any answer
 * @param groups the interventions, the best fit first
 * @param wider ways to see more: each lets one answer go
 * @param list the list with these answers as its filters
 * @param summary the outcome as plain text, to keep or send
 * @param made when this was made, from which version of the catalogue
 */
record OutcomePage(
    List<Notice> notices,
    List<AnswerLine> answers,
    String startUrl,
    @Nullable String result,
    List<Block> groups,
    List<PageLink> wider,
    PageLink list,
    String summary,
    String made) {

  /**
   * Interventions that fit equally far.
   *
   * @param key names the group in the page's address, such as {@code past}
   * @param tone the end of the CSS class of the group
   * @param folded whether the group is folded at first
   * @param rest what the list holds beyond these; null when they are all here
   */
  record Block(
      String key,
      String tone,
      String heading,
      String text,
      boolean folded,
      List<Item> items,
      @Nullable PageLink rest) {}

  /**
   * One intervention.
   *
   * @param warnings what the sources advise against in what was chosen
   * @param obstacle the one criterion that keeps it from fitting; null unless there is just one
   * @param meantFor for whom it is meant, as each source says
   * @param criteria every criterion with what it comes to
   * @param limits for what it is not meant, where that was not chosen
   */
  record Item(
      String name,
      String url,
      List<CategoryMark> categories,
      RecognitionMark recognition,
      List<Saying> warnings,
      @Nullable String obstacle,
      List<Saying> meantFor,
      List<Line> criteria,
      List<Saying> limits) {}

  /**
   * One criterion.
   *
   * @param tone the end of the CSS class: {@code yes}, {@code no} or {@code unknown}
   * @param verdict what it comes to, in a word or two
   * @param question what was asked
   * @param values what was chosen, each with what it comes to when there are several
   * @param sayings what the sources state about it
   */
  record Line(
      String tone, String verdict, String question, List<Value> values, List<Saying> sayings) {}

  /**
   * A chosen value.
   *
   * @param verdict what it comes to by itself; empty when it is the only one
   */
  record Value(String text, String verdict) {}

  /**
   * What one or more sources say.
   *
   * @param dutch whether the text is Dutch on every page
   * @param sources where it stands on the page of the intervention
   */
  record Saying(String text, boolean dutch, List<PageLink> sources) {}
}
