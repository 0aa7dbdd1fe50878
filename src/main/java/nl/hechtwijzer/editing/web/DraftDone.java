package nl.hechtwijzer.editing.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was just done with a draft, as the address of its page says it. */
enum DraftDone {
  BEWAARD,
  GECONTROLEERD,
  INGEDIEND,
  TERUGGENOMEN,
  TERUGGEHAALD,
  TERUGGEZET,
  OVERGENOMEN,
  ONVOLLEDIG;

  static Optional<DraftDone> find(@Nullable String word) {
    return Stream.of(values())
        .filter(done -> done.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  /** The key of the sentence that tells it; it may name when the draft was saved. */
  String message() {
    return "draft.done." + name().toLowerCase(Locale.ROOT);
  }
}
