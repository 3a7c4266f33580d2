/**
 * Entities as their annotations tell them, at a time when no persistence unit exists yet: to check at deployment what
 * somebody has written about them. Plans are made from what the persistence provider says.
 */
@NullMarked
package dev.prefetched.internal.jpa;

import org.jspecify.annotations.NullMarked;
