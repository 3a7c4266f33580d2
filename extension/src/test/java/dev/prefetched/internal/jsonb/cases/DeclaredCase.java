package dev.prefetched.internal.jsonb.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** A case whose sample is declared as {@code T}. */
abstract class DeclaredCase<T> implements Case {

    @Override
    public Type declared() {
        Class<?> type = getClass();
        while (!(type.getGenericSuperclass() instanceof ParameterizedType generic)) {
            type = type.getSuperclass();
        }
        return ((ParameterizedType) type.getGenericSuperclass()).getActualTypeArguments()[0];
    }
}
