/**
 * From what a response contains to what is fetched: pure functions over the plan model, and the memory of their
 * results.
 *
 * <p>Decided here, once per resource method and persistence unit: which relations are batched, and which are left as they
 * are and why. How a batch is run is the provider's affair.
 */
@NullMarked
package dev.prefetched.internal.planner;

import org.jspecify.annotations.NullMarked;
