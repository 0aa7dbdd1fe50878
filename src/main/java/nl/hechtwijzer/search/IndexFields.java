package nl.hechtwijzer.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;

/** What the index keeps of an entry, and how it is filled. */
final class IndexFields {

  /**
   * The name of the index. To be changed with every change of the fields below, so that a kept
   * index with others is left alone and a new one is made.
   */
  static final String INDEX = "intervention-1";

  static final String SLUG = "slug";

  /** Entries in the order of their names, and of one name in that of their slugs. */
  static final String NAME_ORDER = "name_order";

  /** Tells what of the entry, read in which way, stands in the index. */
  static final String STAMP = "stamp";

  /** The place in the {@link RecognitionOrder}, which tells the whole recognition. */
  static final String RECOGNITION = "recognition";

  static final String VALID_UNTIL = "valid_until";
  static final String AGE_FROM = "age_from";
  static final String AGE_THROUGH = "age_through";
  static final String CHANGED_AT = "changed_at";

  /** Every word as written, to find what a misspelt one may mean. */
  static final String WORDS = "words";

  private final IndexFieldReference<String> slug;
  private final IndexFieldReference<String> nameOrder;
  private final IndexFieldReference<String> stamp;
  private final IndexFieldReference<Integer> recognition;
  private final IndexFieldReference<Long> validUntil;
  private final IndexFieldReference<Integer> ageFrom;
  private final IndexFieldReference<Integer> ageThrough;
  private final IndexFieldReference<Long> changedAt;
  private final IndexFieldReference<IndexedTokens> words;
  private final Map<FacetKey, IndexFieldReference<String>> listed = new EnumMap<>(FacetKey.class);
  private final Map<String, IndexFieldReference<IndexedTokens>> texts = new HashMap<>();

  IndexFields(IndexSchemaElement schema) {
    slug = keyword(schema, SLUG);
    nameOrder = keyword(schema, NAME_ORDER);
    stamp = keyword(schema, STAMP);
    recognition = number(schema, RECOGNITION);
    ageFrom = number(schema, AGE_FROM);
    ageThrough = number(schema, AGE_THROUGH);
    validUntil = longNumber(schema, VALID_UNTIL);
    changedAt = longNumber(schema, CHANGED_AT);
    words = tokens(schema, WORDS);
    for (FacetKey key : FacetKey.values()) {
      if (isListed(key)) {
        listed.put(
            key,
            schema
                .field(
                    listedField(key),
                    type -> type.asString().searchable(Searchable.NO).aggregable(Aggregable.YES))
                .multiValued()
                .toReference());
      }
    }
    for (TextGroup group : TextGroup.values()) {
      for (TextChannel channel : TextChannel.values()) {
        String field = group.field(channel);
        texts.put(field, tokens(schema, field));
      }
    }
  }

  private static IndexFieldReference<String> keyword(IndexSchemaElement schema, String field) {
    return schema
        .field(
            field,
            type ->
                type.asString()
                    .searchable(Searchable.NO)
                    .sortable(Sortable.YES)
                    .projectable(Projectable.YES))
        .toReference();
  }

  private static IndexFieldReference<Integer> number(IndexSchemaElement schema, String field) {
    return schema
        .field(field, type -> type.asInteger().searchable(Searchable.NO).sortable(Sortable.YES))
        .toReference();
  }

  private static IndexFieldReference<Long> longNumber(IndexSchemaElement schema, String field) {
    return schema
        .field(field, type -> type.asLong().searchable(Searchable.NO).sortable(Sortable.YES))
        .toReference();
  }

  private static IndexFieldReference<IndexedTokens> tokens(
      IndexSchemaElement schema, String field) {
    return schema
        .field(
            field,
            type ->
                type.extension(LuceneExtension.get())
                    .asNative(IndexedTokens.class, IndexedTokens::contribute))
        .toReference();
  }

  /** Whether a key asks for a fact of which an entry has any number of values. */
  static boolean isListed(FacetKey key) {
    return switch (key) {
      case CATEGORY, AUDIENCE, SOURCE, SITUATION, RECIPIENT, PROVIDER -> true;
      case LEVEL, AT_LEAST_LEVEL, VALIDITY, AGE -> false;
    };
  }

  /** The field with the values of a fact. */
  static String listedField(FacetKey key) {
    return "facet_" + key.word();
  }

  /** The values of a fact as they stand in URLs. */
  private static List<String> values(FacetKey key, InterventionProfile profile) {
    List<String> values = new ArrayList<>();
    switch (key) {
      case CATEGORY -> {
        for (Stated<Category> category : profile.categories()) {
          values.add(PublishedWords.CATEGORY.of(category.value()));
        }
      }
      case AUDIENCE -> {
        for (Stated<Audience> audience : profile.audiences()) {
          values.add(PublishedWords.AUDIENCE.of(audience.value()));
        }
      }
      case SOURCE -> values.addAll(profile.sources());
      case SITUATION, RECIPIENT, PROVIDER -> {
        TermRole role = key.role().orElseThrow();
        profile.terms(role).forEach(term -> values.add(term.value()));
      }
      case LEVEL, AT_LEAST_LEVEL, VALIDITY, AGE ->
          throw new IllegalArgumentException("Not a listed fact: " + key);
    }
    return values;
  }

  /** What tells this state of an entry, read with this lexicon, from any other. */
  static String stamp(int revision, long changedAt, Lexicon lexicon) {
    return revision + "/" + changedAt + "/" + lexicon.fingerprint();
  }

  /** The moment of a change as the index keeps it. */
  static long moment(Instant changedAt) {
    return changedAt.getEpochSecond() * 1_000_000L + changedAt.getNano() / 1000;
  }

  void write(DocumentElement document, Intervention intervention, ReadLexicon lexicons) {
    InterventionProfile profile = InterventionProfile.of(intervention.content());
    Lexicon lexicon = lexicons.knowing(profile);
    long changed = moment(intervention.changedAt());
    document.addValue(slug, profile.slug());
    document.addValue(nameOrder, NameKey.of(profile.name()) + "\u0000" + profile.slug());
    document.addValue(stamp, stamp(intervention.revision(), changed, lexicon));
    document.addValue(changedAt, changed);
    Optional<Recognition> stated = profile.recognition().map(Stated::value);
    document.addValue(recognition, RecognitionOrder.place(stated));
    stated
        .flatMap(known -> Optional.ofNullable(known.validUntil()))
        .ifPresent(day -> document.addValue(validUntil, day.toEpochDay()));
    profile.age().map(Stated::value).ifPresent(age -> write(document, age));
    listed.forEach(
        (key, field) -> values(key, profile).forEach(value -> document.addValue(field, value)));
    EntryText text = EntryText.of(profile, lexicon);
    document.addValue(words, new IndexedTokens(text.words()));
    text.forEachField(
        (name, tokens) -> {
          IndexFieldReference<IndexedTokens> field = texts.get(name);
          if (field != null) {
            document.addValue(field, new IndexedTokens(tokens));
          }
        });
  }

  /** An open end stands beyond every age that can be asked for. */
  private void write(DocumentElement document, AgeRange age) {
    Integer from = age.fromMonths();
    Integer through = age.throughMonths();
    document.addValue(ageFrom, from == null ? AgeRange.LOWEST - 1 : from);
    document.addValue(ageThrough, through == null ? AgeRange.HIGHEST + 1 : through);
  }
}
