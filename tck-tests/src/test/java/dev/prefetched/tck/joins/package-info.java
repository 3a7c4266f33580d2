/** Reads by id with {@code prefetched.join-by-id=isolated}: a matrix of queries, objects and caches. */
@NullMarked
package dev.prefetched.tck.joins;

import org.jspecify.annotations.NullMarked;
