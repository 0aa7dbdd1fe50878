package nl.hechtwijzer.intervention;

import nl.hechtwijzer.vocabulary.TermList;

/** How many interventions use a term, in whatever role. */
record TermCount(TermList list, String slug, long count) {}
