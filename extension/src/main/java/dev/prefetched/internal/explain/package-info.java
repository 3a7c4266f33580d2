/**
 * What was planned for a resource method and what happened in its calls, for people.
 */
@NullMarked
package dev.prefetched.internal.explain;

import org.jspecify.annotations.NullMarked;
