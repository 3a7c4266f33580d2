/**
 * The fuzz: random applications asked random questions, with and without prefetching.
 *
 * <p>A {@link dev.prefetched.tck.fuzz.Case} is an entity model, rows, and a request. It is deployed and asked twice; the
 * answers must be the same, and the prefetched one must not take more statements. A case that fails is made smaller
 * until nothing more can be left out, then printed as source.
 */
@NullMarked
package dev.prefetched.tck.fuzz;

import org.jspecify.annotations.NullMarked;
