package dev.prefetched.internal.settings;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is configured for one application. Immutable.
 *
 * @param batchSize {@code prefetched.batch-size}: the keys one batch query asks for, at most; at least 1
 * @param joinById {@code prefetched.join-by-id}: which objects that are read by id come with their to-one relations
 * @param ofMethods what holds for resource methods
 * @param modes {@code prefetched.<Class>.<method>.mode}: the mode of single methods, by {@code Class.method}; the class is
 *     that of the resource or the one that declares the method, with or without its package
 */
public record Settings(int batchSize, JoinById joinById, MethodSettings ofMethods, Map<String, Mode> modes) {

    /** What holds where nothing is configured. */
    public static final Settings DEFAULT = new Settings(500, JoinById.OFF, MethodSettings.DEFAULT, Map.of());

    /** Copies {@code modes}. */
    public Settings {
        modes = Map.copyOf(modes);
    }

    /** What holds for {@code method} as called on a {@code resource}. */
    public MethodSettings of(Class<?> resource, Method method) {
        Mode mode = names(resource, method)
                .filter(modes::containsKey)
                .findFirst()
                .map(modes::get)
                .orElse(ofMethods.mode());
        return new MethodSettings(mode, ofMethods.learn(), ofMethods.explain());
    }

    /** The names in {@link #modes} that none of {@code named} is. */
    public Set<String> modesWithout(Set<String> named) {
        Set<String> unknown = new TreeSet<>(modes.keySet());
        unknown.removeAll(named);
        return unknown;
    }

    /** What a method may be called in the name of a setting, the shortest name first. */
    public static Stream<String> names(Class<?> resource, Method method) {
        return Stream.of(resource, method.getDeclaringClass())
                .flatMap(type ->
                        Stream.of(type.getSimpleName(), type.getName(), String.valueOf(type.getCanonicalName())))
                .map(type -> type + "." + method.getName())
                .distinct();
    }
}
