/** Models whose package shows fields only. */
@JsonbVisibility(FieldsOnly.class)
@NullUnmarked
package dev.prefetched.internal.jsonb.cases.shown;

import dev.prefetched.internal.jsonb.cases.FieldsOnly;
import jakarta.json.bind.annotation.JsonbVisibility;
import org.jspecify.annotations.NullUnmarked;
