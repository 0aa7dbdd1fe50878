package nl.hechtwijzer.editing.web;

import java.util.Locale;
import nl.hechtwijzer.editing.AgeText;
import nl.hechtwijzer.editing.FormError;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what is wrong in a form, and how an age was understood. */
@Component
class FormWords {

  private final InterventionWording intervention;

  FormWords(InterventionWording intervention) {
    this.intervention = intervention;
  }

  String error(FormError error, Wording wording) {
    return wording.text(error.message(), error.arguments().toArray());
  }

  /** How a text is read as an age; null where it is none, which is an error and said as such. */
  @Nullable String understood(String typed, Wording wording) {
    return AgeText.read(typed).age().map(age -> understood(age, wording)).orElse(null);
  }

  private String understood(AgeRange age, Wording wording) {
    Locale locale = wording.language().locale();
    String words = intervention.age(age, locale);
    Integer from = age.fromMonths();
    Integer through = age.throughMonths();
    if (from == null) {
      return wording.text("age.understood.through", words, age.highest());
    }
    if (through == null) {
      return wording.text("age.understood.from", words, from);
    }
    return from.equals(through)
        ? wording.text("age.understood.one", words, from)
        : wording.text("age.understood.both", words, from, through);
  }

  /** Why a text is no age; null where it is one, or nothing at all. */
  @Nullable String misunderstood(String typed, Wording wording) {
    return typed.isBlank()
        ? null
        : AgeText.read(typed)
            .problem()
            .map(problem -> wording.text("age.error." + problem, Typed.shown(typed)))
            .orElse(null);
  }
}
