package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words of one question in texts. It comes to exactly what {@link EntryText#ofText} says
 * of the same text, but never reads a text in every way: each different word is decided once for
 * the whole question, and words together are only looked at where one of them can begin something
 * that was asked. To be used by one thread.
 */
final class UnitFinder {

  private static final int BUCKETS = 64;
  private static final BitSet NOTHING = new BitSet();

  private final Lexicon lexicon;
  private final List<TextUnit> units;
  private final List<List<Way>> ways = new ArrayList<>();
  private final Map<TextChannel, Map<String, Integer>> numbers = new EnumMap<>(TextChannel.class);
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Set<String> paired = new HashSet<>();
  private final Set<String> phraseBeginnings = new HashSet<>();

  /** What several words written as one may come to, by the letter they then begin with. */
  private final List<List<Joined>> joined = new ArrayList<>();

  /** The same for what may begin with any letter. */
  private final List<Joined> joinedAnyhow = new ArrayList<>();

  private final Map<List<String>, WordHits> known = new HashMap<>();
  private int wanted;

  UnitFinder(List<TextUnit> units, Lexicon lexicon) {
    this.units = List.copyOf(units);
    this.lexicon = lexicon;
    for (int i = 0; i < BUCKETS; i++) {
      joined.add(new ArrayList<>());
    }
    for (TextUnit unit : units) {
      ways.add(unit.alternatives().stream().map(this::way).toList());
    }
  }

  /** An alternative, with the numbers under which its tokens are looked for. */
  private record Way(Alternative alternative, BitSet tokens) {

    boolean isMet(BitSet found) {
      for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
        if (!found.get(token)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What a word of a text has of the question by itself.
   *
   * @param tokens the numbers of what it meets
   * @param beside the names by which it may meet a pair with a word near it
   * @param beginsPhrase whether a phrase for an idea that is asked may begin with it
   */
  private record WordHits(
      WordReading reading, BitSet tokens, List<String> beside, boolean beginsPhrase) {}

  /** In which way words that are written as one meet a token. */
  private enum Joining {
    SAME,
    BEGINNING,
    STEM
  }

  /**
   * Something that words written as one may meet.
   *
   * @param head how they must begin for that
   */
  private record Joined(Joining how, String token, String head, int number) {

    boolean fits(int length) {
      return switch (how) {
        case SAME -> length == token.length();
        case BEGINNING -> length >= token.length();
        case STEM -> length >= token.length() && length <= DutchStems.longestWith(token);
      };
    }

    boolean beginsAt(String text, int at) {
      return how == Joining.STEM
          ? DutchStems.beginsLike(text, at, head)
          : text.startsWith(head, at);
    }
  }

  private Way way(Alternative alternative) {
    BitSet tokens = new BitSet();
    for (String token : alternative.tokens()) {
      tokens.set(alternative.prefix() ? beginning(token) : number(alternative.channel(), token));
    }
    return new Way(alternative, tokens);
  }

  private int beginning(String letters) {
    Integer number = beginnings.get(letters);
    if (number == null) {
      number = wanted++;
      beginnings.put(letters, number);
      addJoined(new Joined(Joining.BEGINNING, letters, letters, number));
    }
    return number;
  }

  private int number(TextChannel channel, String token) {
    Map<String, Integer> ofChannel = numbers.computeIfAbsent(channel, any -> new HashMap<>());
    Integer number = ofChannel.get(token);
    if (number == null) {
      number = wanted++;
      ofChannel.put(token, number);
      switch (channel) {
        case EXACT -> addJoined(new Joined(Joining.SAME, token, token, number));
        case STEM ->
            addJoined(new Joined(Joining.STEM, token, DutchStems.sureBeginning(token), number));
        case PART -> paired.addAll(Lexicon.ofPair(token));
        case IDEA -> phraseBeginnings.addAll(lexicon.thesaurus().beginnings(token));
      }
    }
    return number;
  }

  private void addJoined(Joined one) {
    (one.head().isEmpty() ? joinedAnyhow : joined.get(one.head().charAt(0) % BUCKETS)).add(one);
  }

  /** A text, word by word. */
  final class Reading {

    private final List<Word> words;
    private final List<WordHits> hits;
    private final String written;
    private final int[] places;
    private final boolean isCut;

    private Reading(String text) {
      words = Word.in(text);
      hits = new ArrayList<>(words.size());
      places = new int[words.size() + 1];
      StringBuilder all = new StringBuilder(text.length());
      boolean cut = false;
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        hits.add(hits(word));
        all.append(word.whole());
        places[i + 1] = all.length();
        cut |= word.pieces().size() > 1 && text.substring(word.start(), word.end()).contains(".");
      }
      written = all.toString();
      isCut = cut;
    }

    List<Word> words() {
      return words;
    }

    /**
     * Whether a sentence may end within a word, as in "samen.(Thuis"; its words are others then.
     */
    boolean isCut() {
      return isCut;
    }

    /** What each of these words comes to. */
    List<WordReading> readings(int from, int to) {
      return hits.subList(from, to).stream().map(WordHits::reading).toList();
    }

    /** Which tokens of the question stand in a run of the words. */
    BitSet found(int from, int to) {
      BitSet found = new BitSet(wanted);
      boolean phrases = false;
      for (int i = from; i < to; i++) {
        WordHits word = hits.get(i);
        if (!word.tokens().isEmpty()) {
          found.or(word.tokens());
        }
        phrases |= word.beginsPhrase();
        if (!word.beside().isEmpty()) {
          addPairs(i, to, found);
        }
        addJoined(i, to, found);
      }
      if (phrases) {
        addPhrases(from, to, found);
      }
      return found;
    }

    private void addPairs(int at, int to, BitSet found) {
      EntryText.forNear(
          words,
          at,
          to,
          i -> hits.get(i).reading().isStop(),
          other -> {
            for (String one : hits.get(at).beside()) {
              for (String another : hits.get(other).beside()) {
                set(TextChannel.PART, Lexicon.together(one, another), found);
              }
            }
          });
    }

    private void addJoined(int at, int to, BitSet found) {
      int place = places[at];
      addJoined(joined.get(written.charAt(place) % BUCKETS), at, to, found);
      String dropped = DutchStems.DROPPED;
      int behind = place + dropped.length();
      if (written.startsWith(dropped, place)
          && behind < written.length()
          && written.charAt(behind) % BUCKETS != written.charAt(place) % BUCKETS) {
        addJoined(joined.get(written.charAt(behind) % BUCKETS), at, to, found);
      }
      addJoined(joinedAnyhow, at, to, found);
    }

    private void addJoined(List<Joined> candidates, int at, int to, BitSet found) {
      for (int i = 0; i < candidates.size(); i++) {
        Joined candidate = candidates.get(i);
        if (!found.get(candidate.number()) && candidate.beginsAt(written, places[at])) {
          EntryText.forJoined(
              at,
              to,
              next -> places[next + 1] - places[at],
              next -> {
                if (isJoined(candidate, places[at], places[next + 1])) {
                  found.set(candidate.number());
                }
              });
        }
      }
    }

    private boolean isJoined(Joined candidate, int from, int to) {
      return candidate.fits(to - from)
          && (candidate.how() != Joining.STEM
              || DutchStems.of(written.substring(from, to)).contains(candidate.token()));
    }

    private void addPhrases(int from, int to, BitSet found) {
      for (Thesaurus.Mention mention : lexicon.thesaurus().mentionsIn(readings(from, to))) {
        if (mention.equal()) {
          set(TextChannel.IDEA, mention.idea(), found);
        }
      }
    }

    /** What of the question a run of the words holds; of what stands together, each part. */
    Set<String> tokens(int from, int to) {
      BitSet found = found(from, to);
      Set<String> tokens = new HashSet<>();
      if (found.isEmpty()) {
        return tokens;
      }
      for (List<Way> unit : ways) {
        for (Way way : unit) {
          if (way.isMet(found)) {
            for (String token : way.alternative().tokens()) {
              tokens.addAll(Lexicon.ofPair(token));
              if (way.alternative().prefix()) {
                addBeginningWith(token, from, to, tokens);
              }
            }
          }
        }
      }
      return tokens;
    }

    private void addBeginningWith(String letters, int from, int to, Set<String> tokens) {
      for (int i = from; i < to; i++) {
        hits.get(i).reading().forms().stream()
            .filter(form -> form.startsWith(letters) && EntryText.hasOnlyLetters(form))
            .forEach(tokens::add);
        int at = places[i];
        if (written.startsWith(letters, at)) {
          EntryText.forJoined(
              i,
              to,
              next -> places[next + 1] - at,
              next -> {
                String word = written.substring(at, places[next + 1]);
                if (word.startsWith(letters) && EntryText.hasOnlyLetters(word)) {
                  tokens.add(word);
                }
              });
        }
      }
    }
  }

  /** Reads a text. */
  Reading read(String text) {
    return new Reading(text);
  }

  /** Which words of the question are met by a text in which these tokens stand. */
  BitSet met(BitSet found) {
    BitSet met = new BitSet(units.size());
    if (!found.isEmpty()) {
      for (int i = 0; i < ways.size(); i++) {
        for (Way way : ways.get(i)) {
          if (way.isMet(found)) {
            met.set(i);
            break;
          }
        }
      }
    }
    return met;
  }

  private WordHits hits(Word word) {
    WordHits hits = known.get(word.pieces());
    if (hits == null) {
      hits = hits(lexicon.read(word));
      known.put(word.pieces(), hits);
    }
    return hits;
  }

  private WordHits hits(WordReading reading) {
    BitSet found = new BitSet();
    setAll(TextChannel.EXACT, reading.forms(), found);
    setAll(TextChannel.STEM, reading.stems(), found);
    setAll(TextChannel.PART, reading.parts(), found);
    setAll(TextChannel.IDEA, reading.ideas(), found);
    if (!beginnings.isEmpty()) {
      for (String form : reading.forms()) {
        beginnings.forEach(
            (letters, number) -> {
              if (form.startsWith(letters)) {
                found.set(number);
              }
            });
      }
    }
    return new WordHits(
        reading,
        found.isEmpty() ? NOTHING : found,
        namesOfPairs(reading),
        !Collections.disjoint(reading.wholeStems(), phraseBeginnings));
  }

  private List<String> namesOfPairs(WordReading reading) {
    return Collections.disjoint(reading.beside(), paired)
        ? List.of()
        : reading.beside().stream().filter(paired::contains).toList();
  }

  private void setAll(TextChannel channel, Iterable<String> tokens, BitSet found) {
    Map<String, Integer> ofChannel = numbers.get(channel);
    if (ofChannel != null) {
      for (String token : tokens) {
        Integer number = ofChannel.get(token);
        if (number != null) {
          found.set(number);
        }
      }
    }
  }

  private void set(TextChannel channel, String token, BitSet found) {
    Integer number = numbers.getOrDefault(channel, Map.of()).get(token);
    if (number != null) {
      found.set(number);
    }
  }
}
