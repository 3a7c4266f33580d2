/**
 * Chefs: the head chef of each restaurant and the brigade that cooks under them.
 */
@NullMarked
package dev.prefetched.example.chefs;

import org.jspecify.annotations.NullMarked;
