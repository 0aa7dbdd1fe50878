package nl.hechtwijzer.site;

import java.util.List;

/**
 * An intervention in a list, as a card or as a row of a table.
 *
 * @param name its name
 * @param url its page, without language prefix
 * @param summary what it is, in a sentence or two; may be empty
 * @param categories its categories
 * @param recognition its recognition
 * @param age for which ages
 * @param recipients for whom
 * @param situations in which situations
 * @param unknown for each chosen criterion on which its sources are silent, the words to say so
 */
public record EntryCard(
    String name,
    String url,
    String summary,
    List<CategoryMark> categories,
    RecognitionMark recognition,
    AgeBar age,
    List<String> recipients,
    List<String> situations,
    List<String> unknown) {

  /** Keeps its own copies of the lists. */
  public EntryCard {
    categories = List.copyOf(categories);
    recipients = List.copyOf(recipients);
    situations = List.copyOf(situations);
    unknown = List.copyOf(unknown);
  }
}
