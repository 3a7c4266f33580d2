/**
 * The matrix: every kind of relation read by every kind of query, from a cold, a warm and no shared cache, without a
 * transaction, in one, and in one that had written.
 *
 * <p>{@link dev.prefetched.tck.matrix.Relation} and {@link dev.prefetched.tck.matrix.QueryShape} are the two tables; both
 * are read by the test, for what is expected, and by the application, for what to do. One deployment serves all cells
 * of one kind of cache, so a cell is a few requests.
 */
@NullMarked
package dev.prefetched.tck.matrix;

import org.jspecify.annotations.NullMarked;
