package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form as a draft keeps them: a JSON object of lists of strings. */
final class DraftText {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

  private DraftText() {}

  /**
   * @throws DraftTooLong when it does not fit
   */
  static String write(EntryForm form) {
    String text = JSON.writeValueAsString(form.fields());
    if (text.length() > ContentSnapshot.LONGEST) {
      throw new DraftTooLong(text.length());
    }
    return text;
  }

  static EntryForm read(String text) {
    return EntryForm.of(JSON.readValue(text, FIELDS));
  }
}
