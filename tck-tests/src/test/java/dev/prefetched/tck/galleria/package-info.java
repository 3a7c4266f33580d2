/** A small application whose rows are wide: large values that are written, and large values that are not. */
@NullMarked
package dev.prefetched.tck.galleria;

import org.jspecify.annotations.NullMarked;
