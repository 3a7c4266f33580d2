/**
 * The rules of property visibility, one small model each. What a mapper touches of a model is measured by running it,
 * never written down here.
 */
@NullUnmarked
package dev.prefetched.internal.jsonb.cases;

import org.jspecify.annotations.NullUnmarked;
