package nl.hechtwijzer.site;

import org.springframework.context.MessageSource;

/**
 * The words of the message bundles in one language, for page records that hold ready text. A
 * controller method that takes a {@code Wording} gets the one of the visitor's language.
 */
public final class Wording {

  private final MessageSource messages;
  private final Language language;

  /** Words from these bundles in this language. */
  public Wording(MessageSource messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /**
   * The text under a key.
   *
   * @param key such as {@code search.count}
   * @param arguments what is filled in at {@code {0}}, {@code {1}} and so on
   */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }
}
