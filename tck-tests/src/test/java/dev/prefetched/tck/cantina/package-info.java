/** A small application with what databases differ in: keys of several columns, large values, JSON, locks. */
@NullMarked
package dev.prefetched.tck.cantina;

import org.jspecify.annotations.NullMarked;
