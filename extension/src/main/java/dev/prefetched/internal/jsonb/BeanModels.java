package dev.prefetched.internal.jsonb;

import jakarta.json.bind.JsonbConfig;

/**
 * Tells which properties JSON-B writes of a class, and what it reads to obtain them.
 *
 * <p>Implementations are thread-safe.
 */
interface BeanModels {

    BeanModel of(Class<?> type);

    /** The models of {@code dialect}. */
    static BeanModels of(Dialect dialect, JsonbConfig config) {
        VisibilityStrategies strategies = new VisibilityStrategies(dialect, config);
        PropertyNames names = PropertyNames.of(config);
        return dialect.has(Deviation.JAVABEANS_INTROSPECTION)
                ? new IntrospectedModels(dialect, strategies, names)
                : new DeclaredModels(strategies, names);
    }
}
