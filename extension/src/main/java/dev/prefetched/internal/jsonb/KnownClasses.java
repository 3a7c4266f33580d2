package dev.prefetched.internal.jsonb;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The classes an object may turn out to be: mappers write what an object is, not what it was declared to be
 * (specification 3.10).
 *
 * @param subclasses the known subclasses of a type
 */
record KnownClasses(Function<Class<?>, Set<Class<?>>> subclasses) {

    /**
     * The types of the objects met where {@code declared} is declared. An abstract one stands for itself only while no
     * subclass of it is known.
     */
    List<ResolvedType> of(ResolvedType declared) {
        Class<?> raw = declared.raw();
        Set<Class<?>> below = new LinkedHashSet<>(subclasses.apply(raw));
        if (raw.isAnnotationPresent(JsonbTypeInfo.class)) {
            for (JsonbSubtype subtype : raw.getAnnotation(JsonbTypeInfo.class).value()) {
                below.add(subtype.type());
                below.addAll(subclasses.apply(subtype.type()));
            }
        }
        below.removeIf(type -> type == raw || isAbstract(type) || !raw.isAssignableFrom(type));
        Set<ResolvedType> types = new LinkedHashSet<>();
        if (!isAbstract(raw) || below.isEmpty()) {
            types.add(declared);
        }
        below.forEach(type -> types.add(ResolvedType.of(type)));
        types.removeIf(Values::isSimple);
        return List.copyOf(types);
    }

    private static boolean isAbstract(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers());
    }
}
