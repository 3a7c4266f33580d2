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

    private final ApplicationObjects objects;
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
        this.objects = objects;
        this.jsonb = new ApplicationJsonb(runtime, objects);
        this.messages = messages;
    }

    @Override
    public ResponseShape read(Collection<Type> serialised, EntityModel entities) {
        return configured(serialised, entities).read(serialised, entities);
    }

    @Override
    public List<Finding> findings(Collection<Type> serialised, EntityModel entities) {
        return configured(serialised, entities).findings(serialised, entities);
    }

    private ConfiguredReaders configured(Collection<Type> serialised, EntityModel entities) {
        Class<?> answered = serialised.stream()
                .findFirst()
                .<Class<?>>map(type -> ResolvedType.of(type).raw())
                .orElse(Object.class);
        return readers.computeIfAbsent(entities, Readers::new).of(answered);
    }

    private void warn(String reason) {
        messages.logOnce(Message.JSONB_UNREADABLE, reason, null, reason);
    }

    /** The readers of one persistence unit. */
    private final class Readers {

        private final EntityModel entities;
        // By the number of applications that had started: one that starts later may write in another way.
        private final Map<Integer, Map<Class<?>, ConfiguredReaders>> byAnswer = new ConcurrentHashMap<>();
        // By identity, since configurations have no equality of their own.
        private final Map<JsonbConfig, JsonbShapeReader> byConfig = new ConcurrentHashMap<>();

        Readers(EntityModel entities) {
            this.entities = entities;
        }

        /** Not computed inside the map: the application's code is asked, and nobody knows what that does. */
        ConfiguredReaders of(Class<?> answered) {
            Map<Class<?>, ConfiguredReaders> now =
                    byAnswer.computeIfAbsent(objects.restApplications(), started -> new ConcurrentHashMap<>());
            ConfiguredReaders known = now.get(answered);
            if (known == null) {
                known = configured(jsonb.of(answered));
                now.put(answered, known);
            }
            return known;
        }

        private ConfiguredReaders configured(List<JsonbSetup> setups) {
            if (entities != EntityModel.NONE) {
                // At deployment the REST runtime may not be ready to answer yet; now it counts.
                setups.forEach(setup -> setup.untold().ifPresent(JsonbResponseShapes.this::warn));
            }
            return new ConfiguredReaders(
                    setups.stream()
                            .map(setup -> byConfig.computeIfAbsent(setup.config(), config -> reader(setup)))
                            .distinct()
                            .toList(),
                    setups.stream().allMatch(setup -> setup.untold().isEmpty()));
        }

        private JsonbShapeReader reader(JsonbSetup setup) {
            return new JsonbShapeReader(
                    setup.runtime(), setup.config(), new BytecodeAttributeReads(entities::subclasses));
        }
    }
}
