package nl.hechtwijzer.intervention;

/** How many interventions a source describes. */
record SourceCount(String source, long count) {}
