/**
 * The conformance suite: one tiny application per rule, deployed in this JVM and asked over HTTP.
 *
 * <p>Each test class holds its whole application. A resource comes in two: {@code /plain}, and {@code /prefetched}, which
 * differs by the annotation alone; the plain answer is what the prefetched one is compared with.
 */
@NullMarked
package dev.prefetched.tck;

import org.jspecify.annotations.NullMarked;
