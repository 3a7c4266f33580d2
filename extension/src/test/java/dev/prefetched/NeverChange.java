package dev.prefetched;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds for a field that is final and whose value cannot change either.
 *
 * <p>It looks at the value, not at the declared type: only the value tells {@code List.of()} from {@code new
 * ArrayList<>()}. What is not known to be immutable counts as mutable.
 */
final class NeverChange extends ArchCondition<JavaField> {

    NeverChange() {
        super("never change");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not final"));
            return;
        }
        valuesOf(field.reflect())
                .filter(value -> !isImmutable(value))
                .map(value ->
                        field.getFullName() + " holds a " + value.getClass().getTypeName())
                .distinct()
                .map(text -> SimpleConditionEvent.violated(field, text))
                .forEach(events::add);
    }

    private static Stream<Object> valuesOf(Field field) {
        field.setAccessible(true);
        Stream<@Nullable Object> owners = Modifier.isStatic(field.getModifiers())
                ? Stream.<@Nullable Object>of((Object) null)
                : Arrays.stream(field.getDeclaringClass().getEnumConstants());
        return owners.map(owner -> read(field, owner)).flatMap(Stream::ofNullable);
    }

    private static @Nullable Object read(Field field, @Nullable Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isImmutable(Object value) {
        if (value instanceof Collection<?> collection) {
            return isUnmodifiable(value) && collection.stream().allMatch(NeverChange::isImmutable);
        }
        if (value instanceof Map<?, ?> map) {
            return isUnmodifiable(value)
                    && Stream.concat(map.keySet().stream(), map.values().stream())
                            .allMatch(NeverChange::isImmutable);
        }
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Character
                || (value instanceof Number && value.getClass().getPackageName().equals("java.lang"))
                || value instanceof Enum<?>
                || value instanceof Record
                || value instanceof Class<?>
                || value instanceof Annotation
                || value instanceof Comparator<?>
                || value instanceof Pattern
                || value instanceof Duration
                || value instanceof System.Logger
                || isStateless(value.getClass());
    }

    /** A lambda that captures nothing, for one. */
    private static boolean isStateless(Class<?> type) {
        return !type.isArray()
                && Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                        .flatMap(level -> Arrays.stream(level.getDeclaredFields()))
                        .allMatch(field -> Modifier.isStatic(field.getModifiers()));
    }

    private static boolean isUnmodifiable(Object collection) {
        String implementation = collection.getClass().getName();
        return implementation.startsWith("java.util.ImmutableCollections$")
                || implementation.startsWith("java.util.Collections$Unmodifiable");
    }
}
