package nl.hechtwijzer.editing.web;

import java.util.Locale;
import nl.hechtwijzer.editing.EntryState;
import nl.hechtwijzer.editing.EntryView;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words how an entry stands. */
@Component
class EntryWords {

  /**
   * The state of an entry as a page marks it.
   *
   * @param kind the end of its CSS class
   */
  record State(String text, String kind) {}

  State state(EntryState state, Wording wording) {
    return new State(wording.text("entries.state." + state), state.name().toLowerCase(Locale.ROOT));
  }

  /** The name, or what stands where there is none yet. */
  String name(EntryView entry, Wording wording) {
    return entry.name().isBlank() ? wording.text("entries.unnamed") : entry.name();
  }

  /** Who did something; before there were editors nobody is known to have. */
  String who(@Nullable String name, Wording wording) {
    return name == null ? wording.text("entries.nobody") : name;
  }
}
