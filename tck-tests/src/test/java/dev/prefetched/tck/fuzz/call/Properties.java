package dev.prefetched.tck.fuzz.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of generated entities, shown to JSON or not. */
final class Properties {

    private static final ClassValue<List<Method>> GETTERS = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                    .filter(method ->
                            method.getDeclaringClass().getPackageName().equals(type.getPackageName()))
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        }
    };

    /** The getters, by name. */
    static List<Method> of(Object bean) {
        return GETTERS.get(bean.getClass());
    }

    private Properties() {}

    static String name(Method getter) {
        return Introspector.decapitalize(getter.getName().substring(3));
    }

    /** Reads a property, which may load it. */
    static @Nullable Object value(Object bean, Method getter) {
        try {
            return getter.invoke(bean);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entities in a value, which loads collections, in an order of their own. */
    static List<Object> entitiesIn(@Nullable Object value) {
        Stream<?> values = Stream.ofNullable(value);
        if (value instanceof Map<?, ?> map) {
            values = map.values().stream();
        } else if (value instanceof Collection<?> collection) {
            values = collection.stream();
        } else if (isEmbeddable(value)) {
            values = of(value).stream().map(getter -> value(value, getter));
        }
        return values.filter(Objects::nonNull)
                .filter(Properties::isEntity)
                .sorted(Comparator.comparing(Properties::key))
                .<Object>map(entity -> entity)
                .toList();
    }

    static boolean isEntity(@Nullable Object value) {
        return value != null && value.getClass().isAnnotationPresent(Entity.class);
    }

    static boolean isEmbeddable(@Nullable Object value) {
        return value != null && value.getClass().isAnnotationPresent(Embeddable.class);
    }

    /** Class and id. */
    static String key(Object entity) {
        Integer id = of(entity).stream()
                .filter(getter -> getter.getName().equals("getId"))
                .map(getter -> (Integer) value(entity, getter))
                .findFirst()
                .orElseThrow();
        return "%s#%04d".formatted(entity.getClass().getSimpleName(), id);
    }
}
