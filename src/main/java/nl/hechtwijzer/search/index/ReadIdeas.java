package nl.hechtwijzer.search.index;

import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.question.Ideas;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Component;

/** Gives the ideas that belong to the current vocabulary and sources. */
@Component
class ReadIdeas {

  private final OncePerVersion<Ideas> ideas;

  ReadIdeas(ReadKnownValues known, CatalogueState catalogue) {
    this.ideas = new OncePerVersion<>(catalogue, () -> new Ideas(known.current()));
  }

  Ideas current() {
    return ideas.current();
  }
}
