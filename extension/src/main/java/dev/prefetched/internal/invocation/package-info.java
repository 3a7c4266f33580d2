/**
 * Call time: which annotated call is in progress on which thread, from before the resource method runs until its answer
 * is written.
 *
 * <p>On every server the lazy relations of an answer are read while it is being written, after the interceptor around the
 * method has returned. So a call is in force twice: around the method, and again around the writing; between the two the
 * request scope keeps it. Nothing is left on a thread in between, so whatever aborts the request leaves nothing behind.
 */
@NullMarked
package dev.prefetched.internal.invocation;

import org.jspecify.annotations.NullMarked;
