package dev.prefetched.internal.jsonb.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/** A case whose sample is declared as {@code T}. */
abstract class DeclaredCase<T> implements Case {

    @Override
    public Type declared() {
        Type captured = Stream.<Class<?>>iterate(getClass(), Class::getSuperclass)
                .map(Class::getGenericSuperclass)
                .filter(ParameterizedType.class::isInstance)
                .findFirst()
                .orElseThrow();
        return ((ParameterizedType) captured).getActualTypeArguments()[0];
    }
}
