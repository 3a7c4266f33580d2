/**
 * The reading ahead of rows.
 *
 * <p>EclipseLink builds objects in its own order, each relation by a query of its own, and here only the SQL of those
 * queries is replaced: the first one reads the rows of all owners known by then with one list of keys, the others are
 * answered from them. A statement is sent only where EclipseLink was about to send one, so there are never more. Nothing is
 * built ahead, so eager relations may lead back to where they start, and nothing is left on objects in the shared cache.
 *
 * <p>Locks are what must not change. EclipseLink has two kinds of locks on objects in the shared cache: hard ones, which a
 * thread waits for, and deferred ones, which it keeps until its outermost query ends. It tells them by class, and where two
 * threads take different kinds on the same object both may wait for ever. See {@code LockMode}.
 */
@NullMarked
package dev.prefetched.internal.eclipselink.rows;

import org.jspecify.annotations.NullMarked;
