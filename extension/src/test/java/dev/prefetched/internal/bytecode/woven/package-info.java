/** A small persistence unit that the tests have woven. */
@NullUnmarked
package dev.prefetched.internal.bytecode.woven;

import org.jspecify.annotations.NullUnmarked;
