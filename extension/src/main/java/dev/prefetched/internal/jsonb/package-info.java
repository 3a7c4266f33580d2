/** What JSON-B visits when it writes an object of a given type (Jakarta JSON Binding 3.0, chapters 3 and 4). */
@NullMarked
package dev.prefetched.internal.jsonb;

import org.jspecify.annotations.NullMarked;
