package nl.hechtwijzer.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Markdown;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Shows where a question hit an entry, by reading its texts just as the index did. For one answer,
 * and one thread.
 */
final class Highlighting {

  private static final int MOST_SNIPPETS = 2;
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final List<TextUnit> units;
  private final Lexicon lexicon;
  private final UnitFinder finder;
  private final Map<EntryText, BitSet> metByTerm = new HashMap<>();

  Highlighting(@Nullable TextPlan plan, Lexicon lexicon) {
    this.units =
        plan == null
            ? List.of()
            : Stream.concat(plan.required().stream(), plan.optional().stream()).distinct().toList();
    this.lexicon = lexicon;
    this.finder = new UnitFinder(units, lexicon);
  }

  /** A text in pieces, with what was hit marked. */
  List<MarkedText> mark(String text) {
    if (units.isEmpty() || text.isEmpty()) {
      return List.of(new MarkedText(text, false));
    }
    UnitFinder.Reading reading = finder.read(text);
    return mark(reading, 0, reading.words().size(), text, 0);
  }

  /**
   * Marks a part of a text.
   *
   * @param from the first of its words
   * @param to the first word behind it
   * @param part what of the text it is
   * @param start where in the text it stands
   */
  private List<MarkedText> mark(
      UnitFinder.Reading reading, int from, int to, String part, int start) {
    Set<String> tokens = reading.tokens(from, to);
    List<WordReading> words = reading.readings(from, to);
    boolean[] hit = new boolean[words.size()];
    if (!tokens.isEmpty()) {
      for (int i = 0; i < hit.length; i++) {
        hit[i] = isHit(words.get(i), tokens);
      }
      for (Thesaurus.Mention mention : lexicon.thesaurus().mentionsIn(words)) {
        if (tokens.contains(mention.idea())) {
          for (int i = mention.from(); i <= mention.through(); i++) {
            hit[i] = true;
          }
        }
      }
    }
    List<MarkedText> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < hit.length; i++) {
      if (hit[i]) {
        Word word = reading.words().get(from + i);
        if (word.start() - start > at) {
          pieces.add(new MarkedText(part.substring(at, word.start() - start), false));
        }
        at = word.end() - start;
        pieces.add(new MarkedText(part.substring(word.start() - start, at), true));
      }
    }
    if (at < part.length()) {
      pieces.add(new MarkedText(part.substring(at), false));
    }
    return pieces;
  }

  private static boolean isHit(WordReading word, Set<String> tokens) {
    if (word.isStop()) {
      return tokens.contains(word.forms().get(0));
    }
    return containsAny(tokens, word.forms())
        || containsAny(tokens, word.stems())
        || containsAny(tokens, word.parts())
        || containsAny(tokens, word.ideas());
  }

  private static boolean containsAny(Set<String> tokens, Iterable<String> wanted) {
    for (String token : wanted) {
      if (tokens.contains(token)) {
        return true;
      }
    }
    return false;
  }

  /** The most telling places: those that together show the most words of the question. */
  List<Snippet> snippets(InterventionProfile profile) {
    if (units.isEmpty()) {
      return List.of();
    }
    Places places = new Places();
    for (DescriptionContent description : profile.descriptions()) {
      places.addSentences(DescriptionField.SUMMARY, description.summary());
      places.addSentences(DescriptionField.TARGET_GROUP, description.targetGroup().text());
      places.addSentences(DescriptionField.GOAL, description.goal());
      places.addSentences(DescriptionField.APPROACH, description.approach());
      Recognition recognition = description.recognition();
      if (recognition != null) {
        places.addSentences(DescriptionField.RECOGNITION, recognition.reason());
      }
    }
    places.addTerms(profile, TermRole.SITUATION, DescriptionField.SITUATIONS);
    places.addTerms(profile, TermRole.RECIPIENT, DescriptionField.RECIPIENTS);
    places.addTerms(profile, TermRole.PROVIDER, DescriptionField.PROVIDERS);
    places.addTerms(profile, TermRole.SETTING, DescriptionField.SETTINGS);
    return places.mostTelling();
  }

  private record Place(BitSet met, Supplier<Snippet> snippet) {}

  /**
   * The places in one entry that may be shown. One that shows no word that an earlier one does not
   * show too is never chosen, so it is not looked at any further.
   */
  private final class Places {

    private final List<Place> places = new ArrayList<>();

    void addSentences(DescriptionField field, @Nullable String typed) {
      if (typed == null || isComplete()) {
        return;
      }
      String text = field == DescriptionField.SUMMARY ? typed : Markdown.plain(typed);
      UnitFinder.Reading reading = finder.read(text);
      BitSet met = finder.met(reading.found(0, reading.words().size()));
      if (reading.isCut() || showsMore(met)) {
        addSentences(field, text, reading);
      }
    }

    /** Looks at every sentence, as the text has words of the question that some may have too. */
    private void addSentences(DescriptionField field, String text, UnitFinder.Reading reading) {
      List<Word> words = reading.words();
      BreakIterator ends = BreakIterator.getSentenceInstance(DUTCH);
      ends.setText(text);
      int from = ends.first();
      int first = 0;
      for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
        int last = first;
        while (last < words.size() && words.get(last).end() <= to) {
          last++;
        }
        String sentence = text.substring(from, to).strip();
        int start = text.indexOf(sentence, from);
        boolean cut = last < words.size() && words.get(last).start() < to;
        if (cut || (first < words.size() && words.get(first).start() < from)) {
          UnitFinder.Reading own = finder.read(sentence);
          add(field, own, 0, own.words().size(), sentence, 0);
        } else {
          add(field, reading, first, last, sentence, start);
        }
        first = last;
        from = to;
      }
    }

    private void add(
        DescriptionField field,
        UnitFinder.Reading reading,
        int from,
        int to,
        String sentence,
        int start) {
      add(
          finder.met(reading.found(from, to)),
          () -> new Snippet(field, mark(reading, from, to, sentence, start)));
    }

    void addTerms(InterventionProfile profile, TermRole role, DescriptionField field) {
      if (isComplete()) {
        return;
      }
      for (Stated<String> slug : profile.terms(role)) {
        lexicon
            .vocabulary()
            .find(role.list(), slug.value())
            .ifPresent(term -> addTerm(term, field));
      }
    }

    private void addTerm(Vocabulary.Entry term, DescriptionField field) {
      add(
          metByTerm.computeIfAbsent(lexicon.textOf(term), Highlighting.this::met),
          () -> new Snippet(field, List.of(new MarkedText(term.dutchLabel(), true))));
    }

    private void add(BitSet met, Supplier<Snippet> snippet) {
      if (showsMore(met)) {
        places.add(new Place(met, snippet));
      }
    }

    private boolean isComplete() {
      return places.stream().anyMatch(place -> place.met().cardinality() == units.size());
    }

    private boolean showsMore(BitSet met) {
      return !met.isEmpty() && places.stream().noneMatch(place -> more(met, place.met()) == 0);
    }

    List<Snippet> mostTelling() {
      List<Snippet> chosen = new ArrayList<>();
      BitSet shown = new BitSet();
      while (chosen.size() < MOST_SNIPPETS) {
        Place best = null;
        for (Place place : places) {
          if (best == null || more(place.met(), shown) > more(best.met(), shown)) {
            best = place;
          }
        }
        if (best == null || more(best.met(), shown) == 0) {
          break;
        }
        chosen.add(best.snippet().get());
        shown.or(best.met());
      }
      return chosen;
    }
  }

  /** How many words of the question are met by one and not by the other. */
  private static int more(BitSet met, BitSet other) {
    BitSet more = (BitSet) met.clone();
    more.andNot(other);
    return more.cardinality();
  }

  private BitSet met(EntryText text) {
    BitSet met = new BitSet(units.size());
    for (int i = 0; i < units.size(); i++) {
      met.set(i, text.weight(units.get(i)) > 0);
    }
    return met;
  }
}
