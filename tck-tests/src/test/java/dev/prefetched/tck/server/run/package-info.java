/** What is round the tests on a server: the JDK it needs, its limits, and the row of evidence that they leave. */
@NullMarked
package dev.prefetched.tck.server.run;

import org.jspecify.annotations.NullMarked;
