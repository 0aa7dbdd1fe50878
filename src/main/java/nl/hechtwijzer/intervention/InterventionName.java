package nl.hechtwijzer.intervention;

/** A published entry by its address and name alone. */
public record InterventionName(String slug, String name) {}
