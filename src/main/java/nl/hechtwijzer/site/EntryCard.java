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
 * @param reason why it is not recognised, in short as the source says it, in Dutch; may be empty
 * @param age for which ages
 * @param recipients for whom
 * @param situations in which situations
 * @param unknown for each chosen criterion on which its sources are silent, the words to say so
 * @param hits the sentences in which what was searched for stands; they take the summary's place
 * @param markedName the name in pieces, of which those are marked that were searched for
 */
public record EntryCard(
    String name,
    String url,
    String summary,
    List<CategoryMark> categories,
    RecognitionMark recognition,
    String reason,
    AgeBar age,
    List<String> recipients,
    List<String> situations,
    List<String> unknown,
    List<Hit> hits,
    List<Piece> markedName) {

  /** Keeps its own copies of the lists. */
  public EntryCard {
    categories = List.copyOf(categories);
    recipients = List.copyOf(recipients);
    situations = List.copyOf(situations);
    unknown = List.copyOf(unknown);
    hits = List.copyOf(hits);
    markedName = List.copyOf(markedName);
  }

  /** A card in a list that nobody searched. */
  public EntryCard(
      String name,
      String url,
      String summary,
      List<CategoryMark> categories,
      RecognitionMark recognition,
      AgeBar age,
      List<String> recipients,
      List<String> situations,
      List<String> unknown) {
    this(
        name,
        url,
        summary,
        categories,
        recognition,
        "",
        age,
        recipients,
        situations,
        unknown,
        List.of(),
        List.of(new Piece(name, false)));
  }

  /** The same card with why it is not recognised. */
  public EntryCard because(String words) {
    return new EntryCard(
        name,
        url,
        summary,
        categories,
        recognition,
        words,
        age,
        recipients,
        situations,
        unknown,
        hits,
        markedName);
  }

  /** The same card with the words for what its sources leave open. */
  public EntryCard withUnknown(List<String> words) {
    return new EntryCard(
        name,
        url,
        summary,
        categories,
        recognition,
        reason,
        age,
        recipients,
        situations,
        words,
        hits,
        markedName);
  }

  /** The same card with what was hit: in its name, and in these sentences. */
  public EntryCard withHits(List<Piece> inName, List<Hit> found) {
    return new EntryCard(
        name,
        url,
        summary,
        categories,
        recognition,
        reason,
        age,
        recipients,
        situations,
        unknown,
        found,
        inName);
  }

  /**
   * A sentence that was hit.
   *
   * @param about what the sentence is about, such as "Doel"
   * @param pieces the Dutch sentence, in order
   */
  public record Hit(String about, List<Piece> pieces) {

    public Hit {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a sentence or a name, marked where it is what was searched for. */
  public record Piece(String text, boolean marked) {}
}
