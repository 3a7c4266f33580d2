/**
 * Recipes: what a chef cooks, from which ingredients.
 */
@NullMarked
package dev.prefetched.example.recipes;

import org.jspecify.annotations.NullMarked;
