package nl.hechtwijzer.intervention;

import jakarta.persistence.Embeddable;

/**
 * Something a source says about a whole section or about itself.
 *
 * @param section the heading under which it stands
 * @param statement what it says, in the editors' words
 */
@Embeddable
public record SourceStatement(String section, String statement) {}
