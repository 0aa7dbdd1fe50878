package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Markdown;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Shows where a question hit an entry, by reading its texts just as the index did. */
final class Highlighting {

  private static final int MOST_SNIPPETS = 2;

  private final List<TextUnit> units;
  private final Lexicon lexicon;

  Highlighting(@Nullable TextPlan plan, Lexicon lexicon) {
    this.units =
        plan == null
            ? List.of()
            : Stream.concat(plan.required().stream(), plan.optional().stream()).toList();
    this.lexicon = lexicon;
  }

  private record Candidate(Snippet snippet, Set<TextUnit> met) {}

  /** A text in pieces, with what was hit marked. */
  List<MarkedText> mark(String text) {
    if (units.isEmpty() || text.isEmpty()) {
      return List.of(new MarkedText(text, false));
    }
    Set<String> tokens = metTokens(lexicon.reading(text));
    List<Word> words = Word.in(text);
    boolean[] hit = new boolean[words.size()];
    for (int i = 0; i < hit.length; i++) {
      hit[i] = isHit(words.get(i), tokens);
    }
    for (Thesaurus.Mention mention : lexicon.thesaurus().mentions(words)) {
      for (int i = mention.from(); i <= mention.through() && tokens.contains(mention.idea()); i++) {
        hit[i] = true;
      }
    }
    return pieces(text, words, hit);
  }

  private static List<MarkedText> pieces(String text, List<Word> words, boolean[] hit) {
    List<MarkedText> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < hit.length; i++) {
      if (hit[i]) {
        Word word = words.get(i);
        if (word.start() > at) {
          pieces.add(new MarkedText(text.substring(at, word.start()), false));
        }
        pieces.add(new MarkedText(text.substring(word.start(), word.end()), true));
        at = word.end();
      }
    }
    if (at < text.length()) {
      pieces.add(new MarkedText(text.substring(at), false));
    }
    return pieces;
  }

  /** What of the question the text holds; of what stands together, each part. */
  private Set<String> metTokens(EntryText text) {
    Set<String> tokens = new HashSet<>();
    for (TextUnit unit : units) {
      for (Alternative alternative : unit.alternatives()) {
        if (text.meets(alternative)) {
          for (String token : alternative.tokens()) {
            tokens.addAll(List.of(token.split("\\+", -1)));
            if (alternative.prefix()) {
              text.words().stream().filter(word -> word.startsWith(token)).forEach(tokens::add);
            }
          }
        }
      }
    }
    return tokens;
  }

  private boolean isHit(Word word, Set<String> tokens) {
    if (word.isIn(WordList.STOP_WORDS)) {
      return tokens.contains(word.whole());
    }
    for (String form : word.forms()) {
      Set<String> own = new LinkedHashSet<>(DutchStems.of(form));
      own.add(form);
      own.addAll(lexicon.thesaurus().equals(DutchStems.of(form)));
      for (String part : lexicon.compounds().split(form)) {
        own.addAll(DutchStems.of(part));
        own.addAll(lexicon.thesaurus().equals(DutchStems.of(part)));
      }
      if (own.stream().anyMatch(tokens::contains)) {
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
    List<Candidate> candidates = new ArrayList<>();
    for (DescriptionContent description : profile.descriptions()) {
      addSentences(DescriptionField.SUMMARY, description.summary(), candidates);
      addSentences(DescriptionField.TARGET_GROUP, description.targetGroup().text(), candidates);
      addSentences(DescriptionField.GOAL, description.goal(), candidates);
      addSentences(DescriptionField.APPROACH, description.approach(), candidates);
    }
    addTerms(profile, TermRole.SITUATION, DescriptionField.SITUATIONS, candidates);
    addTerms(profile, TermRole.RECIPIENT, DescriptionField.RECIPIENTS, candidates);
    addTerms(profile, TermRole.PROVIDER, DescriptionField.PROVIDERS, candidates);
    addTerms(profile, TermRole.SETTING, DescriptionField.SETTINGS, candidates);
    return choose(candidates);
  }

  private static List<Snippet> choose(List<Candidate> candidates) {
    List<Snippet> chosen = new ArrayList<>();
    Set<TextUnit> shown = new HashSet<>();
    Comparator<Candidate> byNews =
        Comparator.comparing(
            candidate -> candidate.met().stream().filter(unit -> !shown.contains(unit)).count());
    while (chosen.size() < MOST_SNIPPETS) {
      Candidate best = null;
      for (Candidate candidate : candidates) {
        if (best == null || byNews.compare(candidate, best) > 0) {
          best = candidate;
        }
      }
      if (best == null || shown.containsAll(best.met())) {
        break;
      }
      chosen.add(best.snippet());
      shown.addAll(best.met());
    }
    return chosen;
  }

  private void addSentences(
      DescriptionField field, @Nullable String typed, List<Candidate> candidates) {
    if (typed == null) {
      return;
    }
    String text = field == DescriptionField.SUMMARY ? typed : Markdown.plain(typed);
    for (String sentence : lexicon.sentences(text)) {
      Set<TextUnit> met = met(lexicon.reading(sentence));
      if (!met.isEmpty()) {
        candidates.add(new Candidate(new Snippet(field, mark(sentence)), met));
      }
    }
  }

  private void addTerms(
      InterventionProfile profile,
      TermRole role,
      DescriptionField field,
      List<Candidate> candidates) {
    for (Stated<String> slug : profile.terms(role)) {
      lexicon
          .vocabulary()
          .find(role.list(), slug.value())
          .ifPresent(term -> addTerm(term, field, candidates));
    }
  }

  private void addTerm(Vocabulary.Entry term, DescriptionField field, List<Candidate> candidates) {
    Set<TextUnit> met = met(lexicon.textOf(term));
    if (!met.isEmpty()) {
      List<MarkedText> label = List.of(new MarkedText(term.dutchLabel(), true));
      candidates.add(new Candidate(new Snippet(field, label), met));
    }
  }

  private Set<TextUnit> met(EntryText text) {
    Set<TextUnit> met = new LinkedHashSet<>();
    units.stream().filter(unit -> text.weight(unit) > 0).forEach(met::add);
    return met;
  }
}
