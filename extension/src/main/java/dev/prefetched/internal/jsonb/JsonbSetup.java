package dev.prefetched.internal.jsonb;

import jakarta.json.bind.JsonbConfig;
import java.util.Optional;

/**
 * What writes an answer, and how it is configured.
 *
 * <p>Not to be changed, and thread-safe as long as nobody changes {@code config}.
 *
 * @param runtime the implementation
 * @param config its configuration, or the best there is to say of it
 * @param untold why the configuration is not known; empty if it is
 */
record JsonbSetup(JsonbRuntime runtime, JsonbConfig config, Optional<String> untold) {}
