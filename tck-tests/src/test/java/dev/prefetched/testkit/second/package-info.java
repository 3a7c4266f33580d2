/** An application with two persistence units. */
@NullMarked
package dev.prefetched.testkit.second;

import org.jspecify.annotations.NullMarked;
