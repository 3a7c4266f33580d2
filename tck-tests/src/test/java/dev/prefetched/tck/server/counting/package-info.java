/**
 * Part of the deployed application: counts the statements of each request at the JDBC boundary and reports them in headers.
 *
 * <p>It knows nothing of the entities, and treats annotated and un-annotated requests alike.
 */
@NullMarked
package dev.prefetched.tck.server.counting;

import org.jspecify.annotations.NullMarked;
