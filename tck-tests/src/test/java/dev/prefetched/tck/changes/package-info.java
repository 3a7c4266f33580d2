/** Changes while an answer is being read, by others or by itself, which must not be answered with older rows. */
@NullMarked
package dev.prefetched.tck.changes;

import org.jspecify.annotations.NullMarked;
