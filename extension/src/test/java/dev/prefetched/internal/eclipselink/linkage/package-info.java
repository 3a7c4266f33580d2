/**
 * Whether the classes of the product link with versions of EclipseLink that they are not compiled with.
 *
 * <p>The JVM links a reference when it is first run, so that a method whose signature has changed is noticed by the tests
 * that get there, on that version, and by nobody before.
 */
@NullMarked
package dev.prefetched.internal.eclipselink.linkage;

import org.jspecify.annotations.NullMarked;
