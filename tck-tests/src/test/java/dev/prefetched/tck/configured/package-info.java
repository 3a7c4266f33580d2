/** An application that configures JSON-B itself: entities with relations that only a configuration shows. */
@NullMarked
package dev.prefetched.tck.configured;

import org.jspecify.annotations.NullMarked;
