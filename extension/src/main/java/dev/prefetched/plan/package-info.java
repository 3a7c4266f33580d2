/**
 * The immutable model: what a response will contain ({@link dev.prefetched.plan.ResponseShape}), what is therefore
 * fetched ({@link dev.prefetched.plan.FetchPlan}), and the one question the planning asks about entities
 * ({@link dev.prefetched.plan.EntityModel}).
 *
 * <p>Plain Java: no JSON mapper, no persistence provider and no container is known here, so that a second one of each
 * fits without touching it. A plan is keyed by <em>entity class</em>, never by path: every query that runs for a class
 * during a call gets that class's attributes, which makes it right at any depth and for any kind of query.
 */
@NullMarked
package dev.prefetched.plan;

import org.jspecify.annotations.NullMarked;
