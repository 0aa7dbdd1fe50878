package nl.hechtwijzer.intervention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words under which the values of an enum stand in URLs and data. They are a promise to the
 * outside: a word once published stays.
 */
public final class PublishedWords<E extends Enum<E>> {

  public static final PublishedWords<Category> CATEGORY =
      new PublishedWords<>(
          Category.class,
          Map.of(Category.PREVENTION, "preventie", Category.TREATMENT, "behandeling"));

  public static final PublishedWords<RecognitionLevel> LEVEL =
      new PublishedWords<>(
          RecognitionLevel.class,
          Map.of(
              RecognitionLevel.WELL_SUBSTANTIATED, "goed-onderbouwd",
              RecognitionLevel.FIRST_INDICATIONS, "eerste-aanwijzingen",
              RecognitionLevel.GOOD_INDICATIONS, "goede-aanwijzingen",
              RecognitionLevel.STRONG_INDICATIONS, "sterke-aanwijzingen"));

  public static final PublishedWords<Audience> AUDIENCE =
      new PublishedWords<>(
          Audience.class,
          Map.of(Audience.PROFESSIONALS, "professionals", Audience.POLICYMAKERS, "beleidsmakers"));

  private final Map<E, String> words;

  /**
   * The words of all values of an enum.
   *
   * @throws IllegalArgumentException when a value has no word
   */
  public PublishedWords(Class<E> type, Map<E, String> words) {
    this.words = new EnumMap<>(words);
    for (E value : type.getEnumConstants()) {
      if (!words.containsKey(value)) {
        throw new IllegalArgumentException(value + " has no published word");
      }
    }
  }

  /** The word of a value. */
  public String of(E value) {
    return Objects.requireNonNull(words.get(value));
  }

  /**
   * The word of a value of any of these enums.
   *
   * @throws java.util.NoSuchElementException when values of its enum are not published
   */
  public static String word(Enum<?> value) {
    return Stream.of(CATEGORY, LEVEL, AUDIENCE)
        .flatMap(published -> Stream.ofNullable(published.words.get(value)))
        .findFirst()
        .orElseThrow();
  }

  /** The value with this word, if there is one. */
  public Optional<E> find(String word) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** All words, in the order of their values. */
  public List<String> all() {
    return List.copyOf(words.values());
  }
}
