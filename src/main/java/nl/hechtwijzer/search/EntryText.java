package nl.hechtwijzer.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Markdown;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which an entry can be found: of each part of it the words, read in every way. This
 * is what an index keeps; {@link TextPlan} says what of it a question asks for.
 */
final class EntryText {

  private static final int MOST_JOINED = 4;
  private static final int LONGEST_JOINED = 40;

  /** How many words with meaning further on the other part of a compound may stand. */
  private static final int NEAR = 2;

  private static final int NEAR_WORDS = 4;

  /** The roles whose terms say whom an entry is for; those it is not for do not lead to it. */
  private static final List<TermRole> ROLES =
      Stream.of(TermRole.values()).filter(role -> role != TermRole.CONTRAINDICATION).toList();

  /** As it is called on pages. */
  private static final String RECOGNISED = "erkend";

  private static final String EFFECTIVE = "effectief volgens ";
  private static final String NOT_RECOGNISED = "niet erkend";

  private final Lexicon lexicon;
  private final Map<TextGroup, Map<TextChannel, Set<String>>> tokens =
      new EnumMap<>(TextGroup.class);

  private EntryText(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What can be found of this entry. */
  static EntryText of(InterventionProfile profile, Lexicon lexicon) {
    EntryText text = new EntryText(lexicon);
    text.addName(TextGroup.NAME, profile.name());
    for (Alias alias : profile.aliases()) {
      text.addName(TextGroup.ALIAS, alias.name());
    }
    for (DescriptionContent description : profile.descriptions()) {
      Optional.ofNullable(description.nameAsGiven())
          .ifPresent(name -> text.add(TextGroup.ALIAS, name, true));
      text.addAll(
          TextGroup.TEXT,
          description.summary(),
          description.goal(),
          description.targetGroup().text());
      text.addAll(
          TextGroup.DETAIL,
          description.approach(),
          description.durationAndIntensity(),
          description.materialsAndTraining(),
          description.research(),
          description.ownerAndContact());
      Optional.ofNullable(description.recognition()).ifPresent(text::addRecognition);
    }
    profile.age().ifPresent(age -> text.addAge(age.value()));
    profile
        .categories()
        .forEach(
            category -> {
              text.add(TextGroup.TERM, PublishedWords.CATEGORY.of(category.value()), true);
              text.add(TextGroup.TERM, category.value().name().toLowerCase(Locale.ROOT), true);
            });
    ROLES.forEach(role -> text.addTerms(profile, role));
    return text;
  }

  /** What can be found of a single text. */
  static EntryText ofText(String text, Lexicon lexicon) {
    EntryText read = new EntryText(lexicon);
    read.add(TextGroup.TEXT, text, true);
    return read;
  }

  /** What can be found of an entry because it has this term. */
  static EntryText ofTerm(Vocabulary.Entry term, Lexicon lexicon) {
    EntryText read = new EntryText(lexicon);
    read.addTerm(term);
    return read;
  }

  /** What people call the level, and what the source adds to it. */
  private void addRecognition(Recognition recognition) {
    if (recognition.status().allowsLevel()) {
      add(TextGroup.TERM, RECOGNISED, false);
    }
    if (recognition.level() != null) {
      add(TextGroup.TERM, words(recognition.level()), false);
    }
    if (recognition.status() == RecognitionStatus.NOT_RECOGNISED) {
      addOnlyAsPhrase(NOT_RECOGNISED);
    }
    addAll(TextGroup.DETAIL, recognition.reason());
  }

  private static String words(RecognitionLevel level) {
    String words = PublishedWords.LEVEL.of(level).replace('-', ' ');
    return level == RecognitionLevel.WELL_SUBSTANTIATED ? words : EFFECTIVE + words;
  }

  /** Whoever looks for "erkend" does not mean what is not. */
  private void addOnlyAsPhrase(String phrase) {
    for (Thesaurus.Mention mention : lexicon.thesaurus().mentions(Word.in(phrase))) {
      if (mention.equal()) {
        put(TextGroup.TERM, TextChannel.IDEA, mention.idea());
      }
    }
  }

  private void addAge(AgeRange age) {
    into(TextGroup.TERM, TextChannel.IDEA).addAll(AgeWords.ideas(age));
    LifeStage.words(age).forEach(this::addLifeStage);
  }

  /** As a whole only: a "schoolkind" is nothing about school. */
  private void addLifeStage(String word) {
    Set<String> stems = DutchStems.of(word);
    put(TextGroup.DETAIL, TextChannel.EXACT, word);
    into(TextGroup.DETAIL, TextChannel.STEM).addAll(stems);
    into(TextGroup.DETAIL, TextChannel.PART).addAll(stems);
    into(TextGroup.DETAIL, TextChannel.IDEA).addAll(lexicon.thesaurus().equals(stems));
  }

  private void addTerms(InterventionProfile profile, TermRole role) {
    for (Stated<String> slug : profile.terms(role)) {
      lexicon
          .vocabulary()
          .find(role.list(), slug.value())
          .ifPresent(term -> addAll(lexicon.textOf(term)));
    }
  }

  private void addAll(EntryText other) {
    other.tokens.forEach(
        (group, channels) ->
            channels.forEach((channel, found) -> into(group, channel).addAll(found)));
  }

  private void addTerm(Vocabulary.Entry term) {
    add(TextGroup.TERM, term.dutchLabel(), true);
    add(TextGroup.TERM, term.englishLabel(), true);
    put(TextGroup.TERM, TextChannel.IDEA, Thesaurus.idea(term.list(), term.slug()));
    term.synonyms().stream().sorted().forEach(this::addSynonym);
  }

  /** Of "geweld thuis", only the whole leads to its idea: it does not speak of a home visit. */
  private void addSynonym(String synonym) {
    List<Word> words = Word.in(synonym);
    words.forEach(word -> addForms(TextGroup.SYNONYM, lexicon.read(word)));
    addJoined(TextGroup.SYNONYM, words);
    for (Thesaurus.Mention mention : lexicon.thesaurus().mentions(words)) {
      if (mention.equal() && mention.from() == 0 && mention.through() == words.size() - 1) {
        put(TextGroup.SYNONYM, TextChannel.IDEA, mention.idea());
      }
    }
  }

  private void addName(TextGroup group, String name) {
    add(group, name, true);
    List<Word> words = Word.in(name);
    put(group, TextChannel.EXACT, wholeName(words));
    addInitials(words);
  }

  /** What equals only the name as a whole. */
  static String wholeName(List<Word> words) {
    return "=" + String.join("", words.stream().map(Word::whole).toList());
  }

  private void addInitials(List<Word> words) {
    List<String> all = words.stream().flatMap(word -> word.pieces().stream()).toList();
    List<String> telling =
        all.stream().filter(word -> !WordList.STOP_WORDS.contains(word)).toList();
    for (List<String> named : List.of(all, telling)) {
      if (named.size() >= 3) {
        put(
            TextGroup.ALIAS,
            TextChannel.EXACT,
            String.join("", named.stream().map(word -> word.substring(0, 1)).toList()));
      }
    }
  }

  private void addAll(TextGroup group, @Nullable String... texts) {
    Stream.of(texts)
        .filter(Objects::nonNull)
        .forEach(text -> add(group, Markdown.plain(text), false));
  }

  /**
   * Adds a text.
   *
   * @param joining whether its words may also be looked for written as one
   */
  private void add(TextGroup group, String text, boolean joining) {
    List<Word> words = Word.in(text);
    List<WordReading> readings = words.stream().map(lexicon::read).toList();
    for (WordReading reading : readings) {
      addForms(group, reading);
      into(group, TextChannel.IDEA).addAll(reading.ideas());
    }
    if (joining) {
      addJoined(group, words);
    }
    addNeighbours(group, words, readings);
    for (Thesaurus.Mention mention : lexicon.thesaurus().mentionsIn(readings)) {
      if (mention.equal()) {
        put(group, TextChannel.IDEA, mention.idea());
      }
    }
  }

  private void addForms(TextGroup group, WordReading reading) {
    into(group, TextChannel.EXACT).addAll(reading.forms());
    into(group, TextChannel.STEM).addAll(reading.stems());
    into(group, TextChannel.PART).addAll(reading.parts());
  }

  /** "basic trust" is also looked for as "basictrust". */
  private void addJoined(TextGroup group, List<Word> words) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder joined = new StringBuilder(words.get(from).whole());
      forJoined(
          from,
          words.size(),
          next -> joined.append(words.get(next).whole()).length(),
          next -> {
            String word = joined.toString();
            put(group, TextChannel.EXACT, word);
            DutchStems.of(word).forEach(stem -> put(group, TextChannel.STEM, stem));
          });
    }
  }

  /**
   * Goes through the words up to which one word and those behind it may be written as one.
   *
   * @param length how many letters they then have together; asked once for each, in order
   */
  static void forJoined(int from, int to, IntUnaryOperator length, IntConsumer through) {
    for (int next = from + 1; next < to && next - from < MOST_JOINED; next++) {
      if (length.applyAsInt(next) <= LONGEST_JOINED) {
        through.accept(next);
      }
    }
  }

  /** "problemen met gedrag" holds the parts of "gedragsproblemen" close together. */
  private void addNeighbours(TextGroup group, List<Word> words, List<WordReading> readings) {
    Set<String> pairs = into(group, TextChannel.PART);
    for (int i = 0; i < words.size(); i++) {
      List<String> beside = readings.get(i).beside();
      if (!beside.isEmpty()) {
        forNear(
            words,
            i,
            words.size(),
            next -> readings.get(next).isStop(),
            next -> {
              for (String one : beside) {
                for (String other : readings.get(next).beside()) {
                  pairs.add(Lexicon.together(one, other));
                }
              }
            });
      }
    }
  }

  /** Goes through the words behind one that stand close enough to it to be one with it. */
  static void forNear(List<Word> words, int at, int to, IntPredicate isStop, IntConsumer near) {
    int met = 0;
    for (int next = at + 1; next < to && next - at <= NEAR_WORDS && met < NEAR; next++) {
      if (words.get(next).startsSentence()) {
        break;
      }
      if (!isStop.test(next)) {
        met++;
        near.accept(next);
      }
    }
  }

  private void put(TextGroup group, TextChannel channel, String token) {
    into(group, channel).add(token);
  }

  private Set<String> into(TextGroup group, TextChannel channel) {
    return tokens
        .computeIfAbsent(group, any -> new EnumMap<>(TextChannel.class))
        .computeIfAbsent(channel, any -> new LinkedHashSet<>());
  }

  /** What stands in one part of the entry, read in one way. */
  Set<String> tokens(TextGroup group, TextChannel channel) {
    return tokens.getOrDefault(group, Map.of()).getOrDefault(channel, Set.of());
  }

  /** Every word of the entry as it is written. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (TextGroup group : TextGroup.values()) {
      words.addAll(tokens(group, TextChannel.EXACT));
    }
    words.removeIf(word -> !hasOnlyLetters(word));
    return words;
  }

  /** Whether it is a word in which slips can be mended. */
  static boolean hasOnlyLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Goes through every field that the index keeps. */
  void forEachField(BiConsumer<String, Set<String>> field) {
    tokens.forEach(
        (group, channels) ->
            channels.forEach((channel, found) -> field.accept(group.field(channel), found)));
  }

  /** How well the entry meets a word; 0 when it does not. */
  float weight(TextUnit unit) {
    return weight(unit, TextGroup.ALL);
  }

  /** How well some parts of the entry meet a word; 0 when they do not. */
  float weight(TextUnit unit, List<TextGroup> groups) {
    float best = 0;
    float sum = 0;
    for (TextGroup group : groups) {
      float inGroup = 0;
      for (Alternative alternative : unit.alternatives()) {
        float weight = alternative.weight(group);
        if (weight > inGroup && meets(alternative, tokens(group, alternative.channel()))) {
          inGroup = weight;
        }
      }
      best = Math.max(best, inGroup);
      sum += inGroup;
    }
    return TextPlan.score(best, sum);
  }

  /** Whether some part of the entry meets the alternative. */
  boolean meets(Alternative alternative) {
    for (TextGroup group : TextGroup.values()) {
      if (meets(alternative, tokens(group, alternative.channel()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Alternative alternative, Set<String> found) {
    return alternative.prefix()
        ? found.stream().anyMatch(token -> token.startsWith(alternative.tokens().get(0)))
        : found.containsAll(alternative.tokens());
  }

  /** How many words the entry has of those that are required. */
  int met(TextPlan plan) {
    return (int) plan.required().stream().filter(unit -> weight(unit) > 0).count();
  }

  /** How well the entry meets a text. */
  float score(TextPlan plan) {
    float score = 0;
    for (TextUnit unit : plan.required()) {
      score += weight(unit);
    }
    for (TextUnit unit : plan.optional()) {
      score += weight(unit);
    }
    for (TextGroup group : TextGroup.NAMES) {
      if (plan.whole().filter(tokens(group, TextChannel.EXACT)::contains).isPresent()) {
        score += TextPlan.WHOLE_NAME * group.weight();
      }
    }
    return score;
  }
}
