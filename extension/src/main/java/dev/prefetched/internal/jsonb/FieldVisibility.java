package dev.prefetched.internal.jsonb;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a field of one class is visible to a mapper that pairs fields with getters.
 *
 * <p>Thread-safe.
 *
 * @param bean the class whose objects are written, which may inherit the field
 * @param accessorName the name of the getter or setter that hides a field unless it is public
 */
record FieldVisibility(
        Dialect dialect, VisibilityStrategies strategies, Class<?> bean, Function<Field, String> accessorName) {

    boolean isVisible(Field field) {
        if (!strategies.configurationDecides()
                && dialect.has(Deviation.NAMED_FIELD_IS_VISIBLE)
                && field.isAnnotationPresent(JsonbProperty.class)) {
            return true;
        }
        return strategies
                .of(bean)
                .map(strategy -> strategy.isVisible(field))
                .orElseGet(() -> Modifier.isPublic(field.getModifiers()) && !hasHiddenAccessor(field));
    }

    /** Whether the class nearest to the bean that declares an accessor for {@code field} does not make it public. */
    private boolean hasHiddenAccessor(Field field) {
        String name = accessorName.apply(field);
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .filter(accessor -> !Modifier.isPublic(accessor.getModifiers()))
                .isPresent();
    }
}
