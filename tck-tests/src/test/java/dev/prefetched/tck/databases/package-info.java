/**
 * The same on every database: {@code DatabaseSuite} says what, and one class for each database where.
 *
 * <p>PostgreSQL and MariaDB are real servers, started from what Maven has fetched when the first of their tests runs and
 * stopped after the last; the others live in the JVM of the tests. Each uses a free port of the loopback interface.
 */
@NullMarked
package dev.prefetched.tck.databases;

import org.jspecify.annotations.NullMarked;
