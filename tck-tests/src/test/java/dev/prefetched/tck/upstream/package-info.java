/**
 * Faults of EclipseLink that no public report is known of, each reproduced without the product, which works around them or
 * keeps away from what has them: batches of objects have most.
 *
 * <p>A test here asserts the fault. It turns red with the first EclipseLink that has it mended, and says what can then go.
 */
@NullMarked
package dev.prefetched.tck.upstream;

import org.jspecify.annotations.NullMarked;
