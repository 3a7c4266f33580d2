/**
 * The conformance suite on real servers: one application, deployed once, asked over HTTP.
 *
 * <p>{@link dev.prefetched.tck.server.ServerSuite} is the same for all servers; a subclass names the server it is run on.
 */
@NullMarked
package dev.prefetched.tck.server;

import org.jspecify.annotations.NullMarked;
