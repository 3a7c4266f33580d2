/** A small application with large values that its mappings read always and its answers never show. */
@NullMarked
package dev.prefetched.tck.atelier;

import org.jspecify.annotations.NullMarked;
