/**
 * Deploy time: the CDI extension, the only part that knows everybody, and the putting together of one application's
 * objects.
 *
 * <p>State is held by objects of one deployment and never by a class, so that two applications on one server do not meet.
 */
@NullMarked
package dev.prefetched.internal.deployment;

import org.jspecify.annotations.NullMarked;
