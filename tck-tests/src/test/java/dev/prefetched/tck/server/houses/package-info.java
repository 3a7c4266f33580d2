/** What is deployed beside the two applications that share a server, to tell which of their class loaders are left. */
@NullMarked
package dev.prefetched.tck.server.houses;

import org.jspecify.annotations.NullMarked;
