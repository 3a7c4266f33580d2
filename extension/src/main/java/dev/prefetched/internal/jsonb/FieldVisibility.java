package dev.prefetched.internal.jsonb;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Whether a field of one class is visible to a mapper that pairs fields with getters.
 *
 * <p>Thread-safe.
 *
 * @param bean the class whose objects are written, which may inherit the field
 */
record FieldVisibility(Dialect dialect, VisibilityStrategies strategies, Class<?> bean) {

    boolean isVisible(Field field) {
        if (!strategies.configurationDecides()
                && dialect.has(Deviation.NAMED_FIELD_IS_VISIBLE)
                && field.isAnnotationPresent(JsonbProperty.class)) {
            return true;
        }
        return strategies
                .of(bean)
                .map(strategy -> strategy.isVisible(field))
                .orElseGet(() -> Modifier.isPublic(field.getModifiers()) && !hasHiddenGetter(field));
    }

    /** Whether the class nearest to the bean that declares a getter for {@code field} does not make it public. */
    private boolean hasHiddenGetter(Field field) {
        String name = JavaBeans.getterName(field);
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            try {
                Method getter = type.getDeclaredMethod(name);
                return !Modifier.isPublic(getter.getModifiers());
            } catch (NoSuchMethodException further) {
                continue;
            }
        }
        return false;
    }
}
