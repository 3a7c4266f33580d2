/**
 * Reviews: what guests thought of a restaurant.
 */
@NullMarked
package dev.prefetched.example.reviews;

import org.jspecify.annotations.NullMarked;
