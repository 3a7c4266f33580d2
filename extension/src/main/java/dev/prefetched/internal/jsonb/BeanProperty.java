package dev.prefetched.internal.jsonb;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A property that JSON-B writes, and the one member it reads to obtain the value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name in Java
 * @param member the getter or the field that is read
 * @param annotated what may carry annotations for it, the first having precedence
 */
record BeanProperty(String name, Member member, List<AnnotatedElement> annotated) {

    BeanProperty {
        annotated = List.copyOf(annotated);
    }

    /** The type of the value on objects of {@code bean}. */
    ResolvedType typeIn(ResolvedType bean) {
        Type declared =
                member instanceof Method getter ? getter.getGenericReturnType() : ((Field) member).getGenericType();
        return bean.member(member.getDeclaringClass(), declared);
    }
}
