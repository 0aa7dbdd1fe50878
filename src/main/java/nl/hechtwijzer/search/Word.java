package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.hechtwijzer.site.Typed;

/**
 * A word of a text: letters and digits, with what joins them inside it. "MBT-K", "baby's" and
 * "(zelf)destructief" are each one word with several pieces.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param whole its letters and digits without case, accents and joints
 * @param pieces what stands between the joints; the whole itself when there are none
 * @param startsSentence whether something that ends a sentence or clause stands before it
 */
record Word(int start, int end, String whole, List<String> pieces, boolean startsSentence) {

  private static final String JOINTS = "-\u2010\u2011\u2013'\u2019\u2018`\u00b4()./_&";
  private static final String ENDS = ".!?;:\n";
  private static final int MOST_JOINTS = 2;

  Word {
    pieces = List.copyOf(pieces);
  }

  /** The words of a text, in order. */
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    boolean startsSentence = true;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isOfWord(character)) {
        Reading reading = new Reading(text, at);
        words.add(reading.word(startsSentence));
        at = reading.end;
        startsSentence = false;
      } else {
        startsSentence |= ENDS.indexOf(character) >= 0;
        at += Character.charCount(character);
      }
    }
    words.removeIf(word -> word.whole().isEmpty());
    return words;
  }

  private static boolean isOfWord(int character) {
    return isSimple(character)
        || Character.isLetterOrDigit(character)
        || isMark(character)
        || Character.getType(character) == Character.FORMAT;
  }

  /** What nearly all words are made of. */
  private static boolean isSimple(int character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Reads one word from a text. */
  private static final class Reading {

    private final String text;
    private final int start;
    private final List<String> pieces = new ArrayList<>();
    private int end;

    Reading(String text, int start) {
      this.text = text;
      this.start = start;
      this.end = start;
      readPiece();
      int next = afterJoint();
      while (next > end) {
        end = next;
        readPiece();
        next = afterJoint();
      }
    }

    private void readPiece() {
      int from = end;
      while (end < text.length() && isOfWord(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String piece = plain(text.substring(from, end));
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }

    /** Where the word goes on behind a joint; where it ends when it does not. */
    private int afterJoint() {
      int at = end;
      while (at < text.length() && at - end < MOST_JOINTS && JOINTS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return at > end && at < text.length() && isOfWord(text.codePointAt(at)) ? at : end;
    }

    Word word(boolean startsSentence) {
      boolean isOne = pieces.size() == 1 || (!pieces.isEmpty() && areNumbers(pieces));
      String whole = isOne ? pieces.get(0) : String.join("", pieces);
      return new Word(start, end, whole, pieces, startsSentence);
    }

    private static boolean areNumbers(List<String> pieces) {
      return pieces.stream().allMatch(piece -> piece.chars().allMatch(Character::isDigit));
    }

    private static String plain(String piece) {
      if (piece.chars().allMatch(Word::isSimple)) {
        return piece;
      }
      String plain = PlainText.of(Typed.words(piece));
      StringBuilder letters = new StringBuilder(plain.length());
      for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
        int character = plain.codePointAt(at);
        if (!isMark(character)) {
          letters.appendCodePoint(Character.toLowerCase(character));
        }
      }
      return letters.toString();
    }
  }

  /** The words as which this one may be looked for: the whole and pieces of some length. */
  List<String> forms() {
    List<String> forms = new ArrayList<>();
    forms.add(whole);
    for (String piece : pieces) {
      boolean number = Character.isDigit(piece.codePointAt(0));
      if ((piece.length() > 1 || number) && !forms.contains(piece)) {
        forms.add(piece);
      }
    }
    return forms;
  }

  /** Whether it has joints inside. */
  boolean isJoined() {
    return longPieces().size() > 1;
  }

  /** The pieces that are words themselves: not the "s" of "baby's" or the "k" of "MBT-K". */
  List<String> longPieces() {
    return pieces.stream().filter(piece -> piece.length() > 1).toList();
  }

  /** Whether it stands in a list, whole or without what follows an apostrophe. */
  boolean isIn(Set<String> list) {
    return list.contains(whole);
  }
}
