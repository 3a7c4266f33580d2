/**
 * Dishes: pasta, pizza and dessert, each with the wine that goes with it.
 */
@NullMarked
package dev.prefetched.example.dishes;

import org.jspecify.annotations.NullMarked;
