/**
 * What a fuzzed request does, and the code in the application that does it.
 *
 * <p>A {@link dev.prefetched.tck.fuzz.call.Call} is what stands in the URL of a request. Both sides know it: the harness
 * makes it up and makes it smaller, the application runs it.
 */
@NullMarked
package dev.prefetched.tck.fuzz.call;

import org.jspecify.annotations.NullMarked;
