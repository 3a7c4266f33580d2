/**
 * Fills the guide at start-up with data from a seeded generator, the same on every start.
 */
@NullMarked
package dev.prefetched.example.loading;

import org.jspecify.annotations.NullMarked;
