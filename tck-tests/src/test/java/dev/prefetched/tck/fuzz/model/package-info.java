/**
 * Random entity models and the rows in their tables: what they are made of, how they are made up, and their Java source.
 *
 * <p>All of it is immutable, and small enough to be made smaller: what is left of a failing case is printed as source.
 */
@NullMarked
package dev.prefetched.tck.fuzz.model;

import org.jspecify.annotations.NullMarked;
