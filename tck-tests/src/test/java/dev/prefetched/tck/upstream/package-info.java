/**
 * Faults of EclipseLink that this project works around and that no public report is known of, each reproduced without the
 * product.
 *
 * <p>A test here asserts the fault. It turns red with the first EclipseLink that has it mended, and says which workaround
 * can then go.
 */
@NullMarked
package dev.prefetched.tck.upstream;

import org.jspecify.annotations.NullMarked;
