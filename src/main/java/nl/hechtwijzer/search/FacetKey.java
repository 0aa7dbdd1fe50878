package nl.hechtwijzer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.vocabulary.Slugs;
import nl.hechtwijzer.vocabulary.Vocabulary;

/** What a list can be filtered on, in the order in which a URL names it. */
public enum FacetKey {
  CATEGORY("categorie"),
  LEVEL("niveau"),
  AT_LEAST_LEVEL("vanaf"),
  VALIDITY("geldigheid"),
  AGE("leeftijd"),
  SITUATION("situatie"),
  RECIPIENT("ontvanger"),
  PROVIDER("uitvoerder"),
  AUDIENCE("publiek"),
  SOURCE("bron");

  /** The word for a recognition that was refused, beside the words of the levels. */
  public static final String NOT_RECOGNISED = "niet-erkend";

  private final String word;

  FacetKey(String word) {
    this.word = word;
  }

  /** The key as it stands in URLs and data. */
  public String word() {
    return word;
  }

  /**
   * The key that stands for what is asked: choices of keys with the same criterion are joined by
   * <em>or</em>. Exactly a level and at least a level are two ways to ask for the same thing, so
   * that one can ask for "good indications or higher, or not recognised".
   */
  public FacetKey criterion() {
    return this == AT_LEAST_LEVEL ? LEVEL : this;
  }

  /** The role of the terms that this key asks for, where it asks for terms. */
  public Optional<TermRole> role() {
    return switch (this) {
      case SITUATION -> Optional.of(TermRole.SITUATION);
      case RECIPIENT -> Optional.of(TermRole.RECIPIENT);
      case PROVIDER -> Optional.of(TermRole.PROVIDER);
      default -> Optional.empty();
    };
  }

  /** The key with this word, if there is one. */
  public static Optional<FacetKey> find(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  /** The values that this key allows; empty for ages, which are too many to name. */
  public List<String> allowed(KnownValues known) {
    return switch (this) {
      case CATEGORY -> PublishedWords.CATEGORY.all();
      case LEVEL ->
          Stream.concat(Stream.of(NOT_RECOGNISED), PublishedWords.LEVEL.all().stream()).toList();
      case AT_LEAST_LEVEL -> PublishedWords.LEVEL.all();
      case VALIDITY -> QueryWords.VALIDITY.all();
      case AGE -> List.of();
      case AUDIENCE -> PublishedWords.AUDIENCE.all();
      case SITUATION, RECIPIENT, PROVIDER ->
          role().stream()
              .flatMap(role -> known.vocabulary().entries(role.list()).stream())
              .map(Vocabulary.Entry::slug)
              .toList();
      case SOURCE -> known.sources().stream().map(KnownValues.SourceName::key).toList();
    };
  }

  /** The choice that a value of this key stands for; empty when the value is not allowed. */
  public Optional<FacetChoice> choice(String value, KnownValues known) {
    return switch (this) {
      case CATEGORY -> PublishedWords.CATEGORY.find(value).map(FacetChoice.CategoryIs::new);
      case LEVEL ->
          value.equals(NOT_RECOGNISED)
              ? Optional.of(new FacetChoice.NotRecognised())
              : PublishedWords.LEVEL.find(value).map(FacetChoice.LevelIs::new);
      case AT_LEAST_LEVEL -> PublishedWords.LEVEL.find(value).map(FacetChoice.LevelAtLeast::new);
      case VALIDITY -> QueryWords.VALIDITY.find(value).map(FacetChoice.ValidityIs::new);
      case AGE -> ChildAge.parse(value).map(FacetChoice.AgeIs::new);
      case AUDIENCE -> PublishedWords.AUDIENCE.find(value).map(FacetChoice.AudienceIs::new);
      case SITUATION, RECIPIENT, PROVIDER ->
          role()
              .filter(role -> Slugs.isSlug(value) && known.hasTerm(role.list(), value))
              .map(role -> new FacetChoice.TermIs(role, value));
      case SOURCE ->
          Optional.of(value)
              .filter(key -> Slugs.isSlug(key) && known.hasSource(key))
              .map(FacetChoice.SourceIs::new);
    };
  }
}
