/**
 * Every numbered text this library says, in one place. An id is never used again for another text.
 */
@NullMarked
package dev.prefetched.internal.messages;

import org.jspecify.annotations.NullMarked;
