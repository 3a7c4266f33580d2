package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.ResponseShapeReader;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of one deployment's responses, written by the JSON-B implementation that runs there.
 *
 * <p>Keeps one reader for each persistence unit, since what a getter may run depends on the subclasses that exist.
 * Thread-safe.
 */
public final class JsonbResponseShapes implements ResponseShapeReader {

    private final JsonbRuntime runtime;
    private final Map<EntityModel, JsonbShapeReader> readers = new ConcurrentHashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param runtime the implementation that runs and how it is called
     */
    public JsonbResponseShapes(JsonbRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public ResponseShape read(Collection<Type> serialised, EntityModel entities) {
        return readers.computeIfAbsent(entities, this::reader).read(serialised, entities::subclasses);
    }

    private JsonbShapeReader reader(EntityModel entities) {
        return new JsonbShapeReader(runtime, new JsonbConfig(), new BytecodeAttributeReads(entities::subclasses));
    }
}
