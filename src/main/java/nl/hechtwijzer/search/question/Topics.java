package nl.hechtwijzer.search.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.vocabulary.TermList;

/**
 * The names of what an entry can be about, under which it stands in the index and under which words
 * of a question lead to it.
 */
public final class Topics {

  private static final String CATEGORY = "category";
  private static final String LEVEL = "level";
  private static final String SOURCE = "source";
  static final String RECOGNISED = LEVEL + ":erkend";
  static final String NOT_RECOGNISED = LEVEL + ":niet-erkend";

  private Topics() {}

  /** The topic of a term. */
  public static String term(TermList list, String slug) {
    return list.name().toLowerCase(Locale.ROOT) + ":" + slug;
  }

  static String category(Category category) {
    return CATEGORY + ":" + PublishedWords.CATEGORY.of(category);
  }

  static String level(RecognitionLevel level) {
    return LEVEL + ":" + PublishedWords.LEVEL.of(level);
  }

  /** What people call a level, as one says it and as the committee does. */
  static List<String> phrases(RecognitionLevel level) {
    String words = PublishedWords.LEVEL.of(level).replace('-', ' ');
    return level == RecognitionLevel.WELL_SUBSTANTIATED
        ? List.of(words)
        : List.of(words, "effectief volgens " + words);
  }

  /** What people call the recognitions that its sources state. */
  public static Stream<String> recognitionPhrases(InterventionProfile profile) {
    return profile.descriptions().stream()
        .flatMap(description -> Stream.ofNullable(description.recognition()))
        .flatMap(recognition -> Stream.ofNullable(recognition.level()))
        .flatMap(level -> phrases(level).stream());
  }

  static String source(String key) {
    return SOURCE + ":" + key;
  }

  /** The choice that means the same; none where there is no key for it. */
  public static Optional<FacetChoice> choice(String topic) {
    int colon = topic.indexOf(':');
    String value = topic.substring(colon + 1);
    return switch (topic.substring(0, colon)) {
      case CATEGORY ->
          PublishedWords.CATEGORY.find(value).<FacetChoice>map(FacetChoice.CategoryIs::new);
      case LEVEL ->
          topic.equals(NOT_RECOGNISED)
              ? Optional.of(new FacetChoice.NotRecognised())
              : PublishedWords.LEVEL.find(value).<FacetChoice>map(FacetChoice.LevelIs::new);
      case SOURCE -> Optional.of(new FacetChoice.SourceIs(value));
      case "situation" -> Optional.of(new FacetChoice.TermIs(TermRole.SITUATION, value));
      case "recipient" -> Optional.of(new FacetChoice.TermIs(TermRole.RECIPIENT, value));
      case "provider" -> Optional.of(new FacetChoice.TermIs(TermRole.PROVIDER, value));
      default -> Optional.empty();
    };
  }

  /** Everything that the sources say this entry is about; not for whom it is not meant. */
  public static Stream<String> of(InterventionProfile profile) {
    return Stream.of(
            profile.categories().stream().map(category -> category(category.value())),
            profile.sources().stream().map(Topics::source),
            profile.descriptions().stream().flatMap(Topics::recognition),
            Stream.of(TermRole.values())
                .filter(role -> role != TermRole.CONTRAINDICATION)
                .flatMap(
                    role ->
                        profile.terms(role).stream().map(term -> term(role.list(), term.value()))))
        .flatMap(topics -> topics)
        .distinct();
  }

  private static Stream<String> recognition(DescriptionContent description) {
    Recognition recognition = description.recognition();
    if (recognition == null) {
      return Stream.empty();
    }
    Stream<String> status =
        recognition.status() == RecognitionStatus.NOT_RECOGNISED
            ? Stream.of(NOT_RECOGNISED)
            : recognition.status().allowsLevel() ? Stream.of(RECOGNISED) : Stream.empty();
    return Stream.concat(status, Stream.ofNullable(recognition.level()).map(Topics::level));
  }
}
