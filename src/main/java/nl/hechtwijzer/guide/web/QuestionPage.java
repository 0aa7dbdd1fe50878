package nl.hechtwijzer.guide.web;

import java.util.List;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One question of the Wijzer.
 *
 * @param key names the question in the message keys of this page
 * @param number which question this is, from 1
 * @param of how many questions there are
 * @param done how much of the way is done, such as {@code 33%}
 * @param notices what the address asked that could not be understood
 * @param age the form for the age, when that is what is asked
 * @param options the answers to choose from; empty when the age is asked
 * @param kept the earlier answers, hidden in the form
 * @param last whether the outcome comes next
 * @param nextStep the step after this one, as it stands in URLs
 * @param outcomeStep the outcome, as it stands in URLs
 * @param skipUrl the next step without an answer to this question
 * @param backUrl the step before this one; null at the first
 * @param answers all questions with what was answered
 */
record QuestionPage(
    String key,
    int number,
    int of,
    String done,
    List<Notice> notices,
    @Nullable AgeField age,
    @Nullable Options options,
    List<Kept> kept,
    boolean last,
    String nextStep,
    String outcomeStep,
    String skipUrl,
    @Nullable String backUrl,
    List<AnswerLine> answers) {

  /** A key with its value, hidden in the form. */
  record Kept(String key, String value) {}

  /**
   * The form for the age.
   *
   * @param number the field for the number
   * @param months whether the age is in months
   * @param unborn whether the child is not yet born
   */
  record AgeField(FormField number, boolean months, boolean unborn) {}

  /**
   * Answers to choose from.
   *
   * @param key the query key
   * @param single whether only one can be chosen
   * @param none whether none is chosen yet, when only one can be
   */
  record Options(String key, boolean single, boolean none, List<Option> list) {}

  /**
   * One answer.
   *
   * @param hint what it means; null when it speaks for itself
   */
  record Option(String value, String text, @Nullable String hint, boolean chosen) {}

  /** Whether something has to be put right. */
  public boolean error() {
    return age != null && age.number().error() != null;
  }

  /** The fields in which something can be wrong. */
  public List<FormField> fields() {
    return age == null ? List.of() : List.of(age.number());
  }
}
