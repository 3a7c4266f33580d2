/** Models whose outer package shows fields only. */
@NullUnmarked
package dev.prefetched.internal.jsonb.cases.shown.deeper;

import org.jspecify.annotations.NullUnmarked;
