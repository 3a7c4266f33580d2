package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.Finding;
import dev.prefetched.spi.ResponseShapeReader;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of one deployment's responses, written by the JSON-B implementation that runs there, configured as the
 * application has it.
 *
 * <p>Keeps one reader for each persistence unit, since what a getter may run depends on the subclasses that exist, and
 * for each configuration. Thread-safe.
 */
public final class JsonbResponseShapes implements ResponseShapeReader {

    private final ApplicationJsonb jsonb;
    private final MessageLog messages;
    private final Map<EntityModel, Readers> readers = new ConcurrentHashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param runtime the implementation that runs by default and how it is called
     * @param objects where the application's own {@code Jsonb} is to be had
     * @param messages where to say that its configuration cannot be told
     */
    public JsonbResponseShapes(JsonbRuntime runtime, ApplicationObjects objects, MessageLog messages) {
        this.jsonb = new ApplicationJsonb(runtime, objects);
        this.messages = messages;
    }

    @Override
    public ResponseShape read(Collection<Type> serialised, EntityModel entities) {
        return configured(serialised, entities).reader().read(serialised, entities::subclasses);
    }

    @Override
    public List<Finding> findings(Collection<Type> serialised, EntityModel entities) {
        ConfiguredReader configured = configured(serialised, entities);
        if (!configured.isCertain()) {
            return List.of();
        }
        JsonbShapeReader reader = configured.reader();
        return reader.findings(reader.read(serialised, entities::subclasses));
    }

    private ConfiguredReader configured(Collection<Type> serialised, EntityModel entities) {
        Class<?> answered = serialised.stream()
                .findFirst()
                .<Class<?>>map(type -> ResolvedType.of(type).raw())
                .orElse(Object.class);
        return readers.computeIfAbsent(entities, Readers::new).of(answered);
    }

    private void warn(String reason) {
        messages.logOnce(Message.JSONB_UNREADABLE, reason, null, reason);
    }

    /** A reader, and whether the configuration it goes by is certain to be the application's. */
    private record ConfiguredReader(JsonbShapeReader reader, boolean isCertain) {}

    /** The readers of one persistence unit. */
    private final class Readers {

        private final EntityModel entities;
        private final Map<Class<?>, ConfiguredReader> byAnswer = new ConcurrentHashMap<>();
        // By identity, since configurations have no equality of their own.
        private final Map<JsonbConfig, JsonbShapeReader> byConfig = new ConcurrentHashMap<>();

        Readers(EntityModel entities) {
            this.entities = entities;
        }

        /** Not computed inside the map: the application's code is asked, and nobody knows what that does. */
        ConfiguredReader of(Class<?> answered) {
            ConfiguredReader known = byAnswer.get(answered);
            if (known == null) {
                known = configured(jsonb.of(answered));
                byAnswer.put(answered, known);
            }
            return known;
        }

        private ConfiguredReader configured(JsonbSetup setup) {
            if (entities != EntityModel.NONE) {
                // At deployment the REST runtime may not be ready to answer yet; now it counts.
                setup.untold().ifPresent(JsonbResponseShapes.this::warn);
            }
            return new ConfiguredReader(
                    byConfig.computeIfAbsent(setup.config(), config -> reader(setup)),
                    setup.untold().isEmpty());
        }

        private JsonbShapeReader reader(JsonbSetup setup) {
            return new JsonbShapeReader(
                    setup.runtime(), setup.config(), new BytecodeAttributeReads(entities::subclasses));
        }
    }
}
