package nl.hechtwijzer.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetValues;
import nl.hechtwijzer.search.Match;
import nl.hechtwijzer.search.Passage;
import nl.hechtwijzer.search.RecognitionOrder;
import nl.hechtwijzer.search.question.Topics;
import nl.hechtwijzer.search.question.WordForms;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StandardIndexFieldTypeOptionsStep;

/** What the index keeps of an entry, and how it is written. */
final class EntryDocument {

  /**
   * To be changed with every change of what stands below, so that an index that was made otherwise
   * is made anew.
   */
  static final String MAPPING = "2";

  /** The name of the index. */
  static final String INDEX = "intervention-" + MAPPING;

  static final String SLUG = "slug";

  /** Entries in the order of their names, and of one name in that of their slugs. */
  static final String NAME_ORDER = "name_order";

  /** The place in the {@link RecognitionOrder}. */
  static final String RECOGNITION = "recognition";

  /** The last day of the headline recognition, since the epoch; absent where no source says it. */
  static final String VALID_UNTIL = "valid_until";

  /** The ages in months; absent where all sources are silent. */
  static final String AGE_FROM = "age_from";

  static final String AGE_THROUGH = "age_through";
  static final String CHANGED_AT = "changed_at";

  /** The choices that the entry meets; of ages and days, see their own fields. */
  static final String MET = "met";

  /** The choices, or keys as a whole, that its sources leave open. */
  static final String OPEN = "open";

  /** See {@link Topics}. */
  static final String TOPICS = "topics";

  /** Name, other names and initials. */
  static final String NAMES = "names";

  static final String NAMES_JOINED = "names_joined";
  static final String NAMES_WHOLE = "names_whole";
  static final String NAMES_BEGINNINGS = "names_beginnings";

  /** What editors filed it under. */
  static final String LABELS = "labels";

  /** Summary, goal and target group. */
  static final String TEXT = "text";

  /** Everything else that is written at length. */
  static final String DETAILS = "details";

  /** What matters most first. */
  static final List<String> TEXTS = List.of(NAMES, LABELS, TEXT, DETAILS);

  private static final int FEWEST_INITIALS = 3;

  private final Map<String, IndexFieldReference<String>> strings = new HashMap<>();
  private final IndexFieldReference<Integer> recognition;
  private final IndexFieldReference<Integer> ageFrom;
  private final IndexFieldReference<Integer> ageThrough;
  private final IndexFieldReference<Long> validUntil;
  private final IndexFieldReference<Long> changedAt;

  EntryDocument(IndexSchemaElement schema) {
    string(schema, SLUG, type -> type.asString().projectable(Projectable.YES), false);
    string(schema, NAME_ORDER, type -> type.asString().sortable(Sortable.YES), false);
    for (String field : List.of(MET, OPEN)) {
      string(schema, field, type -> type.asString().aggregable(Aggregable.YES), true);
    }
    string(schema, TOPICS, type -> type.asString().projectable(Projectable.YES), true);
    for (String field : TEXTS) {
      string(schema, field, type -> type.asString().analyzer(Analyzers.DUTCH), true);
      string(schema, parts(field), EntryDocument::marked, true);
    }
    string(schema, NAMES_JOINED, type -> type.asString().analyzer(Analyzers.JOINED), true);
    string(schema, NAMES_WHOLE, type -> type.asString().analyzer(Analyzers.AS_ONE), true);
    string(schema, NAMES_BEGINNINGS, type -> type.asString().analyzer(Analyzers.BEGINNINGS), true);
    recognition =
        schema.field(RECOGNITION, type -> type.asInteger().sortable(Sortable.YES)).toReference();
    ageFrom = schema.field(AGE_FROM, IndexFieldTypeFactory::asInteger).toReference();
    ageThrough = schema.field(AGE_THROUGH, IndexFieldTypeFactory::asInteger).toReference();
    validUntil =
        schema.field(VALID_UNTIL, type -> type.asLong().aggregable(Aggregable.YES)).toReference();
    changedAt =
        schema.field(CHANGED_AT, type -> type.asLong().sortable(Sortable.YES)).toReference();
  }

  /** A text with the parts of its compounds, in which hits can be marked. */
  private static StandardIndexFieldTypeOptionsStep<?, String> marked(IndexFieldTypeFactory type) {
    return type.asString()
        .analyzer(Analyzers.DUTCH_PARTS)
        .projectable(Projectable.YES)
        .termVector(TermVector.WITH_POSITIONS_OFFSETS)
        .highlightable(List.of(Highlightable.UNIFIED));
  }

  /** The field with the same text and the parts of its compounds. */
  static String parts(String field) {
    return field + "_parts";
  }

  private interface StringType {
    StandardIndexFieldTypeOptionsStep<?, String> of(IndexFieldTypeFactory type);
  }

  private void string(
      IndexSchemaElement schema, String field, StringType type, boolean multiValued) {
    var options = schema.field(field, type::of);
    strings.put(field, multiValued ? options.multiValued().toReference() : options.toReference());
  }

  /** A choice as it stands in the index. */
  static String choice(FacetChoice choice) {
    return choice.key().word() + "=" + choice.value();
  }

  /** How it stands in the index that nothing is said about what a key asks. */
  static String silence(FacetKey key) {
    return key.word();
  }

  /** Gives the term that a list has under a slug. */
  interface Terms {
    Optional<Vocabulary.Entry> find(TermList list, String slug);
  }

  void write(DocumentElement document, Intervention intervention, Terms terms) {
    InterventionProfile profile = InterventionProfile.of(intervention.content());
    add(document, SLUG, profile.slug());
    add(document, NAME_ORDER, NameKey.of(profile.name()) + "\u0000" + profile.slug());
    document.addValue(changedAt, moment(intervention.changedAt()));
    writeFacts(document, profile);
    Topics.of(profile).forEach(topic -> add(document, TOPICS, topic));
    writeTexts(document, profile, terms);
  }

  private void add(DocumentElement document, String field, String value) {
    document.addValue(strings.get(field), value);
  }

  private static long moment(Instant changedAt) {
    return changedAt.getEpochSecond() * 1_000_000L + changedAt.getNano() / 1000;
  }

  private void writeFacts(DocumentElement document, InterventionProfile profile) {
    Optional<Stated<Recognition>> headline = profile.recognition();
    Optional<Recognition> stated = headline.map(Stated::value);
    document.addValue(recognition, RecognitionOrder.place(stated));
    stated
        .flatMap(known -> Optional.ofNullable(known.validUntil()))
        .ifPresentOrElse(
            day -> document.addValue(validUntil, day.toEpochDay()),
            () -> add(document, OPEN, silence(FacetKey.VALIDITY)));
    profile
        .age()
        .ifPresentOrElse(
            age -> writeAge(document, age.value()),
            () -> add(document, OPEN, silence(FacetKey.AGE)));
    for (FacetChoice.AboutRecognition choice : FacetChoice.AboutRecognition.all()) {
      Match match = choice.find(headline).match();
      if (match != Match.NO) {
        add(document, match == Match.YES ? MET : OPEN, choice(choice));
      }
    }
    for (FacetKey key : FacetKey.values()) {
      List<String> values = values(key, profile);
      values.forEach(value -> add(document, MET, key.word() + "=" + value));
      if (isListed(key) && values.isEmpty()) {
        add(document, OPEN, silence(key));
      }
    }
  }

  /** An open end stands beyond every age that can be asked for. */
  private void writeAge(DocumentElement document, AgeRange age) {
    Integer from = age.fromMonths();
    Integer through = age.throughMonths();
    document.addValue(ageFrom, from == null ? AgeRange.LOWEST - 1 : from);
    document.addValue(ageThrough, through == null ? AgeRange.HIGHEST + 1 : through);
    FacetValues.ages().stream()
        .filter(offered -> age.overlaps(offered.fromMonth(), offered.throughMonth()))
        .map(FacetChoice.AgeIs::new)
        .forEach(choice -> add(document, MET, choice(choice)));
  }

  /** Whether a key asks for a fact of which an entry has any number of values. */
  static boolean isListed(FacetKey key) {
    return switch (key) {
      case CATEGORY, AUDIENCE, SOURCE, SITUATION, RECIPIENT, PROVIDER -> true;
      case LEVEL, AT_LEAST_LEVEL, VALIDITY, AGE -> false;
    };
  }

  private static List<String> values(FacetKey key, InterventionProfile profile) {
    return switch (key) {
      case CATEGORY -> each(profile.categories(), PublishedWords.CATEGORY::of);
      case AUDIENCE -> each(profile.audiences(), PublishedWords.AUDIENCE::of);
      case SOURCE -> profile.sources();
      case SITUATION, RECIPIENT, PROVIDER ->
          each(profile.terms(key.role().orElseThrow()), UnaryOperator.identity());
      case LEVEL, AT_LEAST_LEVEL, VALIDITY, AGE -> List.of();
    };
  }

  private static <T> List<String> each(
      Collection<Stated<T>> stated, java.util.function.Function<T, String> word) {
    return stated.stream().map(Stated::value).map(word).toList();
  }

  private void writeTexts(DocumentElement document, InterventionProfile profile, Terms terms) {
    for (String name : names(profile)) {
      addText(document, NAMES, name);
      add(document, NAMES_JOINED, name);
      add(document, NAMES_WHOLE, name);
      add(document, NAMES_BEGINNINGS, name);
    }
    for (DescriptionContent description : profile.descriptions()) {
      Passage.leading(description).forEach(text -> addText(document, TEXT, text.plain()));
      Passage.others(description).forEach(text -> addText(document, DETAILS, text.plain()));
    }
    labels(profile, terms).distinct().forEach(label -> addText(document, LABELS, label));
  }

  private void addText(DocumentElement document, String field, String text) {
    add(document, field, text);
    add(document, parts(field), text);
  }

  private static List<String> names(InterventionProfile profile) {
    List<String> names = new ArrayList<>();
    names.add(profile.name());
    profile.aliases().stream().map(Alias::name).forEach(names::add);
    profile.descriptions().stream()
        .map(DescriptionContent::nameAsGiven)
        .filter(Objects::nonNull)
        .forEach(names::add);
    Stream.concat(Stream.of(profile.name()), profile.aliases().stream().map(Alias::name))
        .map(EntryDocument::initials)
        .filter(initials -> initials.length() >= FEWEST_INITIALS)
        .forEach(names::add);
    return names.stream().distinct().toList();
  }

  private static String initials(String name) {
    return String.join(
        "", WordForms.words(name).stream().map(word -> word.substring(0, 1)).toList());
  }

  private static Stream<String> labels(InterventionProfile profile, Terms terms) {
    Stream<String> named =
        Stream.of(TermRole.values())
            .filter(role -> role != TermRole.CONTRAINDICATION)
            .flatMap(
                role ->
                    profile.terms(role).stream()
                        .flatMap(term -> terms.find(role.list(), term.value()).stream()))
            .flatMap(term -> Stream.of(term.dutchLabel(), term.englishLabel()));
    Stream<String> categories =
        profile.categories().stream().map(Stated::value).map(PublishedWords.CATEGORY::of);
    return Stream.of(named, categories, Topics.recognitionPhrases(profile))
        .flatMap(labels -> labels);
  }
}
