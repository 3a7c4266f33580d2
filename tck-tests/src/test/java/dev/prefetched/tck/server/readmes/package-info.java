/**
 * What {@code server-config} tells people to do, done: the commands of each README, as they stand there, on a server just
 * unpacked, and then the example of this project with as many statements as the project's README promises.
 */
@NullMarked
package dev.prefetched.tck.server.readmes;

import org.jspecify.annotations.NullMarked;
