package dev.prefetched.internal.jsonb;

import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides between field and getter (specification 3.7.1): a visible getter, else a visible field, else nothing; a
 * static or transient field rules the property out; by default a getter that is not public hides the field.
 *
 * <p>Immutable and thread-safe.
 *
 * @param strategy the visibility strategy in force; empty for the default one
 */
record FieldAndGetter(Optional<PropertyVisibilityStrategy> strategy) {

    private static final int NEVER_READ = Modifier.STATIC | Modifier.TRANSIENT;

    /** The member that is read; empty if none is. */
    Optional<Member> read(Members members) {
        Field field = members.field();
        Method getter = members.getter();
        if (field != null && (field.getModifiers() & NEVER_READ) != 0) {
            return Optional.empty();
        }
        if (isVisible(getter)) {
            return Optional.ofNullable(getter);
        }
        return isVisible(field, getter) ? Optional.ofNullable(field) : Optional.empty();
    }

    /** Whether JSON can be read into the property, which is how some name clashes come about. */
    boolean isWritable(Members members) {
        Field field = members.field();
        Method setter = members.setter();
        if (field != null && (field.getModifiers() & (NEVER_READ | Modifier.FINAL)) != 0) {
            return false;
        }
        return isVisible(setter) || isVisible(field, setter);
    }

    private boolean isVisible(@Nullable Method method) {
        return method != null
                && !Modifier.isStatic(method.getModifiers())
                && strategy.map(chosen -> chosen.isVisible(method))
                        .orElseGet(() -> Modifier.isPublic(method.getModifiers()));
    }

    private boolean isVisible(@Nullable Field field, @Nullable Method accessor) {
        return field != null
                && strategy.map(chosen -> chosen.isVisible(field))
                        .orElseGet(() -> Modifier.isPublic(field.getModifiers())
                                && (accessor == null || Modifier.isPublic(accessor.getModifiers())));
    }
}
