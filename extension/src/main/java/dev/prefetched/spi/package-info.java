/**
 * The two ports: {@link dev.prefetched.spi.ResponseShapeReader} for one JSON mapper and
 * {@link dev.prefetched.spi.FetchPlanApplier} for one persistence provider, and
 * {@link dev.prefetched.spi.ActivePlan}, all that an applier sees of the call in progress.
 *
 * <p>Incubating until a second implementation of each exists.
 */
@NullMarked
package dev.prefetched.spi;

import org.jspecify.annotations.NullMarked;
