package nl.hechtwijzer.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.ContentDifferences.Change;
import nl.hechtwijzer.editing.ContentDifferences.DescriptionId;
import nl.hechtwijzer.editing.ContentDifferences.Part;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of one entry that were written side by side, of which somebody has to choose, question
 * by question: a field that both have otherwise, or a whole description that only one has.
 *
 * @param theirs the text that stands now
 * @param mine the text that was to take its place
 */
public record TwoForms(EntryForm theirs, EntryForm mine) {

  /** Which text. */
  public enum Side {
    THEIRS,
    MINE
  }

  /**
   * What there is to choose.
   *
   * @param description in which description; null for the entry itself
   * @param field which field; null for the whole description
   */
  public record Question(@Nullable DescriptionId description, @Nullable String field) {

    /** The name of the question, different for each. */
    public String key() {
      String where = description == null ? "" : description.source() + "#" + description.number();
      return where + ":" + (field == null ? "" : field);
    }
  }

  /** What changes when mine takes the place of theirs. */
  public ContentDifferences differences() {
    return ContentDifferences.between(theirs, mine);
  }

  /** Everything that there is to choose, in the order of the form. */
  public List<Question> questions() {
    return questions(differences());
  }

  private static List<Question> questions(ContentDifferences differences) {
    return differences.parts().stream().flatMap(TwoForms::questions).toList();
  }

  private static Stream<Question> questions(Part part) {
    if (part.change() != Change.SAME) {
      return Stream.of(new Question(part.description(), null));
    }
    return part.fields().stream()
        .filter(ContentDifferences.Field::isChanged)
        .map(field -> new Question(part.description(), field.name()));
  }

  /**
   * Questions that answer themselves, because only one of both differs there from the text that
   * both started from.
   *
   * @param start the text that both started from
   */
  public Map<String, Side> obvious(EntryForm start) {
    Set<String> changedByMe = changed(start, mine);
    Set<String> changedByThem = changed(start, theirs);
    return questions().stream()
        .map(Question::key)
        .filter(key -> changedByMe.contains(key) != changedByThem.contains(key))
        .collect(
            Collectors.toMap(
                key -> key, key -> changedByMe.contains(key) ? Side.MINE : Side.THEIRS));
  }

  /** In the words of the questions, which call descriptions as they are called in theirs. */
  private Set<String> changed(EntryForm start, EntryForm form) {
    return questions(ContentDifferences.between(start, form, theirs)).stream()
        .map(Question::key)
        .collect(Collectors.toSet());
  }

  /** One text of both: of each question, the chosen side. */
  public EntryForm merged(Predicate<Question> takesMine) {
    Merging merging = new Merging(takesMine);
    ComparedField.OF_ENTRY.forEach(
        field -> merging.copy(field, new Question(null, field.name()), "", "", ""));
    Map<DescriptionId, String> theirKeys = DescriptionId.keys(theirs, theirs);
    Map<DescriptionId, String> myKeys = DescriptionId.keys(mine, theirs);
    List<String> keys = new ArrayList<>();
    String next = theirs.nextKey();
    for (DescriptionId id : order(theirKeys.keySet(), myKeys.keySet(), takesMine)) {
      String theirKey = theirKeys.get(id);
      String key = theirKey == null ? next : theirKey;
      if (theirKey == null) {
        next = "d" + (Integer.parseInt(next.substring(1)) + 1);
      }
      keys.add(key);
      for (ComparedField field : ComparedField.OF_DESCRIPTION) {
        merging.copy(field, new Question(id, field.name()), theirKey, myKeys.get(id), key);
      }
    }
    merging.fields.put(EntryForm.DESCRIPTION, keys);
    merging.fields.put(EntryForm.NOTE, List.of(note()));
    return EntryForm.of(merging.fields);
  }

  /** Both notes: neither says what the other says, and there is nothing to choose between. */
  private String note() {
    String their = theirs.first(EntryForm.NOTE).strip();
    String my = mine.first(EntryForm.NOTE).strip();
    if (my.startsWith(their)) {
      return my;
    }
    return their.startsWith(my) ? their : their + "\n\n" + my;
  }

  /** The descriptions that stay, in the chosen order; what only the other has stands at the end. */
  private static List<DescriptionId> order(
      Set<DescriptionId> their, Set<DescriptionId> my, Predicate<Question> takesMine) {
    boolean myOrder = takesMine.test(new Question(null, ComparedField.ORDER));
    return Stream.concat((myOrder ? my : their).stream(), (myOrder ? their : my).stream())
        .distinct()
        .filter(
            id ->
                (their.contains(id) && my.contains(id))
                    || my.contains(id) == takesMine.test(new Question(id, null)))
        .toList();
  }

  /** Puts the chosen fields together. */
  private final class Merging {

    private final Predicate<Question> takesMine;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    Merging(Predicate<Question> takesMine) {
      this.takesMine = takesMine;
    }

    /** A description that only one has is taken from there. */
    void copy(
        ComparedField field,
        Question question,
        @Nullable String theirKey,
        @Nullable String myKey,
        String key) {
      boolean fromMine = theirKey == null || (myKey != null && takesMine.test(question));
      EntryForm form = fromMine ? mine : theirs;
      String from = fromMine ? myKey : theirKey;
      for (String name : field.fields()) {
        fields.put(in(key, name), form.all(in(from == null ? "" : from, name)));
      }
    }

    private static String in(String key, String name) {
      return key.isEmpty() ? name : EntryForm.in(key, name);
    }
  }
}
