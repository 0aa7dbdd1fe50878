package nl.hechtwijzer.guide.web;

/**
 * A question with what was answered.
 *
 * @param question the question in a few words
 * @param answer what was answered; empty when it was skipped
 * @param changeUrl where to answer it again
 * @param current whether this is the question on the page
 */
record AnswerLine(String question, String answer, String changeUrl, boolean current) {

  /** Whether there is an answer. */
  public boolean answered() {
    return !answer.isEmpty();
  }
}
