/** A small application for what has nothing to do with the library: it is asked with and without it. */
@NullMarked
package dev.prefetched.tck.server.lamps;

import org.jspecify.annotations.NullMarked;
