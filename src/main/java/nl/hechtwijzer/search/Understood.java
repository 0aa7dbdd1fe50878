package nl.hechtwijzer.search;

/**
 * Something in a text that means a choice.
 *
 * @param choice what is meant
 * @param typed the words that mean it, as typed
 * @param without the text without these words
 * @param narrows whether only entries are listed that meet the choice, or may meet it where those
 *     are wanted; otherwise entries that say so in words are listed too
 */
public record Understood(FacetChoice choice, String typed, String without, boolean narrows) {}
