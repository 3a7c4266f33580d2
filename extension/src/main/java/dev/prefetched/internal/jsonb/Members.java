package dev.prefetched.internal.jsonb;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members that make up one property of a class, and the interface methods they implement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param promisedGetters the interface methods the getter implements, whose annotations count as the getter's
 * @param promisedSetters the same for the setter
 */
record Members(
        @Nullable Field field,
        @Nullable Method getter,
        @Nullable Method setter,
        List<Method> promisedGetters,
        List<Method> promisedSetters) {

    static Members of(Field field) {
        return new Members(field, null, null, List.of(), List.of());
    }

    static Members ofGetter(Method getter) {
        return new Members(null, getter, null, List.of(), List.of());
    }

    static Members ofSetter(Method setter) {
        return new Members(null, null, setter, List.of(), List.of());
    }

    /** These members, with those of {@code later} in their place where it has any. */
    Members overlaidBy(Members later) {
        return new Members(
                later.field != null ? later.field : field,
                later.getter != null ? later.getter : getter,
                later.setter != null ? later.setter : setter,
                List.of(),
                List.of());
    }

    /** These members, implementing {@code promised} of an interface, or implemented by it where it is a default one. */
    Members implementing(Method promised, boolean asGetter) {
        boolean missing = (asGetter ? getter : setter) == null;
        if (missing && !promised.isDefault()) {
            return this;
        }
        return asGetter
                ? new Members(
                        field, missing ? promised : getter, setter, append(promisedGetters, promised), promisedSetters)
                : new Members(
                        field, getter, missing ? promised : setter, promisedGetters, append(promisedSetters, promised));
    }

    /**
     * These members of a class together with those its superclass has for the property. A default method of an
     * interface does not override what a superclass implements, and what interfaces promise is not looked at again.
     */
    Members above(Members inherited) {
        return new Members(
                field != null ? field : inherited.field,
                mostSpecific(getter, inherited.getter),
                mostSpecific(setter, inherited.setter),
                List.of(),
                List.of());
    }

    private static @Nullable Method mostSpecific(@Nullable Method own, @Nullable Method inherited) {
        if (own == null) {
            return inherited;
        }
        return inherited != null && own.isDefault() && !inherited.isDefault() ? inherited : own;
    }

    /** What may carry annotations about reading from JSON objects: the getter before the field. */
    List<AnnotatedElement> forWriting() {
        return present(getter, promisedGetters, field, List.of());
    }

    /** What may carry annotations about reading JSON: the setter before the field. */
    List<AnnotatedElement> forReading() {
        return present(setter, promisedSetters, field, List.of());
    }

    /** Everything that may carry annotations: the field before the getter before the setter. */
    List<AnnotatedElement> all() {
        return Stream.of(
                        present(field, List.of(), getter, promisedGetters),
                        present(setter, promisedSetters, null, List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<AnnotatedElement> present(
            @Nullable AnnotatedElement first,
            List<Method> promisedFirst,
            @Nullable AnnotatedElement second,
            List<Method> promisedSecond) {
        return Stream.of(
                        Stream.ofNullable(first),
                        promisedFirst.stream(),
                        Stream.ofNullable(second),
                        promisedSecond.stream())
                .<AnnotatedElement>flatMap(elements -> elements)
                .toList();
    }

    private static List<Method> append(List<Method> methods, Method method) {
        return Stream.concat(methods.stream(), Stream.of(method)).toList();
    }
}
