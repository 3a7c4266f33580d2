package dev.prefetched.tck.server.trattoria;

import dev.prefetched.tck.server.trattoria.Cellar.Grower;
import dev.prefetched.tck.server.trattoria.Cellar.Wine;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/** Configures JSON-B, in another way for each of two answers, and leaves it at its defaults for all others. */
@Provider
public class OwnJsonb implements ContextResolver<Jsonb> {

    private final Jsonb withPupils =
            JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new ShownPupils()));
    private final Jsonb withAdapter = JsonbBuilder.create(new JsonbConfig().withAdapters(new PupilsOfGrower()));
    private final Jsonb byDefault = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        if (type == Grower[].class) {
            return withPupils;
        }
        return type == Wine[].class ? withAdapter : byDefault;
    }

    /** As by default, and the pupils. */
    public static final class ShownPupils implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return Modifier.isPublic(field.getModifiers()) || field.getName().equals("pupils");
        }

        @Override
        public boolean isVisible(Method method) {
            return Modifier.isPublic(method.getModifiers());
        }
    }

    /** Writes a grower as the names of his pupils. */
    public static final class PupilsOfGrower implements JsonbAdapter<Grower, List<String>> {

        @Override
        public List<String> adaptToJson(Grower grower) {
            return grower.pupils().stream().map(pupil -> pupil.name).toList();
        }

        @Override
        public Grower adaptFromJson(List<String> pupils) {
            throw new UnsupportedOperationException("Wines are only written");
        }
    }
}
