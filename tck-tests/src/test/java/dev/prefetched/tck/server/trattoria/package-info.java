/**
 * The application that is deployed on every server: two persistence units, and resources that come in two, below
 * {@code /plain} and {@code /prefetched}, which differ by the annotation alone.
 *
 * <p>Nothing in here is of one server only.
 */
@NullMarked
package dev.prefetched.tck.server.trattoria;

import org.jspecify.annotations.NullMarked;
