package nl.hechtwijzer.search;

import org.apache.lucene.util.FixedBitSet;

/**
 * How the entries of a segment stand to a choice, with a bit for each entry. One that is in neither
 * does not meet the choice.
 *
 * @param yes those that meet it
 * @param unknown those about which that is unknown; none of them is in {@code yes}
 */
record ChoiceBits(FixedBitSet yes, FixedBitSet unknown) {}
