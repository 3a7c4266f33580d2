/**
 * Restaurants: where they are, what they cook and which awards they hold.
 */
@NullMarked
package dev.prefetched.example.restaurants;

import org.jspecify.annotations.NullMarked;
