package nl.hechtwijzer.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hechtwijzer.search.question.Idea;
import nl.hechtwijzer.search.question.Ideas;
import nl.hechtwijzer.search.question.Months;
import nl.hechtwijzer.search.question.TypedWord;
import nl.hechtwijzer.search.question.WordForms;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Takes the words of a question together, and says in which ways an entry can meet them. */
final class TextUnits {

  /** How many words a phrase has at most. */
  private static final int LONGEST_PHRASE = 6;

  private static final float IN_NAME = 6;
  private static final float IN_LABEL = 2;
  private static final float IN_TEXT = 2;
  private static final float IN_DETAILS = 0.5f;
  private static final float IN_COMPOUND = 0.5f;
  private static final float AS_NAME = 10;
  private static final float AS_TOPIC = 4;
  private static final float AS_EQUAL = 0.7f;
  private static final float AS_AGE = 0.2f;

  private static final String[] PARTS =
      EntryDocument.TEXTS.stream().map(EntryDocument::parts).toArray(String[]::new);

  private final Ideas ideas;
  private final EntrySearch index;

  TextUnits(Ideas ideas, EntrySearch index) {
    this.ideas = ideas;
    this.index = index;
  }

  /** The longest names and phrases first; of what is left every word that says something. */
  List<Unit> of(List<TypedWord> words) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int phrase = endOfPhrase(words, at);
      int name = endOfName(words, at);
      if (name > phrase) {
        units.add(name(words.subList(at, name)));
        at = name;
        continue;
      }
      boolean tells =
          phrase > at + 1 || words.size() == 1 || !Ideas.isStopWord(words.get(at).plain());
      if (tells) {
        units.add(unit(words, at, phrase));
      }
      at = phrase;
    }
    return units;
  }

  private int endOfPhrase(List<TypedWord> words, int from) {
    int to = Math.min(words.size(), from + LONGEST_PHRASE);
    while (to > from + 1 && ideas.find(plain(words.subList(from, to))).isEmpty()) {
      to--;
    }
    return to;
  }

  private int endOfName(List<TypedWord> words, int from) {
    int to = Math.min(words.size(), from + Analyzers.MOST_JOINED);
    while (to > from + 1 && !index.hasAny(isCalled(joined(words, from, to)))) {
      to--;
    }
    return to;
  }

  private static Ask isCalled(String name) {
    return f -> f.match().field(EntryDocument.NAMES_WHOLE).matching(name).boost(AS_NAME);
  }

  private static Unit name(List<TypedWord> words) {
    return new Unit(
        words.get(0).start(),
        words.get(words.size() - 1).end(),
        String.join(" ", plain(words)),
        false,
        Set.of(),
        plain(words),
        isCalled(joined(words, 0, words.size())));
  }

  private static List<String> plain(List<TypedWord> words) {
    return words.stream().map(TypedWord::plain).toList();
  }

  private static String joined(List<TypedWord> words, int from, int to) {
    return String.join("", plain(words.subList(from, to)));
  }

  private Unit unit(List<TypedWord> words, int from, int to) {
    List<String> own = plain(words.subList(from, to));
    Optional<Idea> idea = ideas.find(own);
    String typed = String.join(" ", own);
    boolean common =
        (own.size() == 1 && fitsAll(typed)) || idea.filter(Ideas::isCommon).isPresent();
    Set<String> names = joinedAround(words, from, to);
    return new Unit(
        words.get(from).start(),
        words.get(to - 1).end(),
        typed,
        common,
        idea.map(Idea::about).orElse(Set.of()),
        phrases(typed, idea),
        f -> meets(f, typed, names, idea));
  }

  private List<String> phrases(String typed, Optional<Idea> idea) {
    List<String> phrases = new ArrayList<>();
    phrases.add(typed);
    phrases.addAll(Ideas.split(typed, ideas::isPart));
    idea.ifPresent(meant -> phrases.addAll(meant.equal()));
    return phrases;
  }

  private static boolean fitsAll(String word) {
    return word.length() == 1 || Ideas.isCommon(word);
  }

  /** Runs of words with these among them: a name may be written apart. */
  private static Set<String> joinedAround(List<TypedWord> words, int from, int to) {
    Set<String> joined = new LinkedHashSet<>();
    for (int start = Math.max(0, from - Analyzers.MOST_JOINED + 1); start <= from; start++) {
      int last = Math.min(words.size(), start + Analyzers.MOST_JOINED);
      for (int end = to; end <= last; end++) {
        joined.add(joined(words, start, end));
      }
    }
    return joined;
  }

  private PredicateFinalStep meets(
      SearchPredicateFactory f, String typed, Set<String> names, Optional<Idea> idea) {
    return f.bool()
        .with(
            any -> {
              any.should(words(f, typed, 1));
              names.forEach(
                  name ->
                      any.should(
                          f.match()
                              .field(EntryDocument.NAMES_JOINED)
                              .matching(name)
                              .analyzer(Analyzers.AS_ONE)
                              .boost(AS_NAME)));
              idea.ifPresent(
                  meant -> {
                    if (!meant.about().isEmpty()) {
                      any.should(
                          f.terms()
                              .field(EntryDocument.TOPICS)
                              .matchingAny(meant.about())
                              .boost(AS_TOPIC));
                    }
                    Months ages = meant.ages();
                    if (ages != null) {
                      any.should(f.bool().must(overlap(ages).of(f)).boost(AS_AGE));
                    }
                    meant.equal().forEach(other -> any.should(words(f, other, AS_EQUAL)));
                  });
            });
  }

  /** The entry is for some of these ages. */
  static Ask overlap(Months ages) {
    return f ->
        f.and(
            f.range().field(EntryDocument.AGE_FROM).atMost(ages.through()),
            f.range().field(EntryDocument.AGE_THROUGH).atLeast(ages.from()));
  }

  /** These words as they stand, in any form, and in or as a compound. */
  private PredicateFinalStep words(SearchPredicateFactory f, String phrase, float boost) {
    return f.bool()
        .with(
            any -> {
              if (WordForms.words(phrase).size() > 1) {
                any.should(
                    f.phrase()
                        .field(EntryDocument.NAMES)
                        .boost(IN_NAME * boost)
                        .field(EntryDocument.LABELS)
                        .boost(IN_LABEL * boost)
                        .field(EntryDocument.TEXT)
                        .boost(IN_TEXT * boost)
                        .field(EntryDocument.DETAILS)
                        .boost(IN_DETAILS * boost)
                        .matching(phrase));
                return;
              }
              any.should(
                  f.match()
                      .field(EntryDocument.NAMES)
                      .boost(IN_NAME * boost)
                      .field(EntryDocument.LABELS)
                      .boost(IN_LABEL * boost)
                      .field(EntryDocument.TEXT)
                      .boost(IN_TEXT * boost)
                      .field(EntryDocument.DETAILS)
                      .boost(IN_DETAILS * boost)
                      .matching(phrase));
              any.should(
                  f.match()
                      .fields(PARTS)
                      .boost(IN_COMPOUND * boost)
                      .matching(phrase)
                      .analyzer(Analyzers.DUTCH));
              List<String> parts = Ideas.split(WordForms.plain(phrase), ideas::isPart);
              if (!parts.isEmpty()) {
                any.should(
                    f.phrase()
                        .fields(PARTS)
                        .boost(boost)
                        .matching(String.join(" ", parts))
                        .slop(1)
                        .analyzer(Analyzers.DUTCH));
              }
            });
  }
}
