package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A term that an editor wants to add, as long as it is not there yet.
 *
 * @param field the field for which it is meant
 * @param near the terms that look like it
 * @param error the key of why it was not added
 */
record TypedTerm(
    String field,
    String dutch,
    String english,
    List<Vocabulary.Entry> near,
    @Nullable String error) {}
