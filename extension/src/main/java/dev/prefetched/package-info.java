/**
 * What an application sees of this library: {@link dev.prefetched.Prefetched} and the few public types beside it.
 *
 * <p>Packages are cut like modules, from the ground floor up; {@code FloorPlanTest} keeps them so. Everything below
 * {@code dev.prefetched.internal} may change without notice.
 */
@NullMarked
package dev.prefetched;

import org.jspecify.annotations.NullMarked;
