/** Every kind of resource method: what it returns, who creates its resource, and when it answers. */
@NullMarked
package dev.prefetched.tck.resources;

import org.jspecify.annotations.NullMarked;
