/** What the benchmarks of pages run beside the application. */
@NullMarked
package benchmark;

import org.jspecify.annotations.NullMarked;
