/** Changes of other transactions while an answer is being written, which must not be answered with older rows. */
@NullMarked
package dev.prefetched.tck.changes;

import org.jspecify.annotations.NullMarked;
