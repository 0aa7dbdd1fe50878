/** The first version of the contract. Its shapes change only by addition. */
@NullMarked
package nl.hechtwijzer.api.v1;

import org.jspecify.annotations.NullMarked;
