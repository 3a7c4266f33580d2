package dev.prefetched.internal.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types an answer holds, seen when it is about to be written. Belongs to one answer; keeps none of its objects. */
final class WrittenTypes {

    /** How deep containers are looked into that hold containers. */
    private static final int DEEPEST = 3;

    /** How many objects of one container are looked at. */
    private static final int MOST = 1_000;

    private final Set<Type> types = new LinkedHashSet<>();

    private WrittenTypes() {}

    /**
     * The types {@code entity} holds.
     *
     * @param declared what the REST runtime knows of its type, which a generic entity tells in full
     */
    static Set<Type> of(@Nullable Object entity, @Nullable Type declared) {
        WrittenTypes written = new WrittenTypes();
        if (declared instanceof ParameterizedType && !ResponseContent.isOpaque(declared)) {
            written.types.add(declared);
        } else {
            written.look(entity, 0);
        }
        return written.types;
    }

    private void look(@Nullable Object value, int depth) {
        if (value == null) {
            return;
        }
        Class<?> type = value.getClass();
        if (!type.isArray() && isOfApplication(type)) {
            types.add(type);
        } else if (depth < DEEPEST) {
            contents(value).stream().limit(MOST).forEach(each -> look(each, depth + 1));
        }
    }

    /** What a container that is not the application's own holds; nobody knows what that one does when it is read twice. */
    private static Collection<?> contents(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        if (value instanceof Map<?, ?> map) {
            return map.values();
        }
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value instanceof Optional<?> optional ? optional.stream().toList() : Set.of();
    }

    /** Whether it may be an entity or hold some; containers are known by what they are, whoever made them. */
    private static boolean isOfApplication(Class<?> type) {
        return type.getClassLoader() != null
                && !type.isHidden()
                && (type.getClassLoader() == WrittenTypes.class.getClassLoader()
                        || !(Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)));
    }
}
