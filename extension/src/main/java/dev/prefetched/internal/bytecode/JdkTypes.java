package dev.prefetched.internal.bytecode;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What reflection tells about classes of the JDK. These may be loaded: they are nobody's entities. */
final class JdkTypes {

    private static final Set<String> MARKERS = Set.of(
            "java/lang/Object",
            "java/lang/Comparable",
            "java/lang/Record",
            "java/lang/Enum",
            "java/lang/constant/Constable",
            "java/lang/Cloneable",
            "java/io/Serializable");

    private JdkTypes() {}

    /** All supertypes of a class of the JDK, {@code Object} left out. */
    static Set<String> supertypes(String name) {
        Set<String> found = new LinkedHashSet<>();
        load(name).ifPresent(type -> collect(type, found));
        return found;
    }

    private static void collect(Class<?> type, Set<String> found) {
        Class<?> superclass = type.getSuperclass();
        if (superclass != null && superclass != Object.class && found.add(internalName(superclass))) {
            collect(superclass, found);
        }
        for (Class<?> each : type.getInterfaces()) {
            if (found.add(internalName(each))) {
                collect(each, found);
            }
        }
    }

    /** Whether objects of the class hold others, which its type arguments name. */
    static boolean isContainer(String name) {
        return load(name)
                .filter(type -> Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))
                .isPresent();
    }

    /** Whether being of that type gives the JDK nothing to call beyond what {@link JdkRules} says anyway. */
    static boolean isMarker(String name) {
        return MARKERS.contains(name);
    }

    /** Whether the type itself declares a public or protected method of that name. */
    static boolean declares(String type, String method) {
        return methods(type, method).findAny().isPresent();
    }

    /** Whether the type itself implements a method of that name. */
    static boolean implementsMethod(String type, String method) {
        return methods(type, method).anyMatch(each -> !Modifier.isAbstract(each.getModifiers()));
    }

    private static Stream<Method> methods(String type, String method) {
        return load(type).stream()
                .flatMap(loaded -> Stream.of(loaded.getDeclaredMethods()))
                .filter(each -> !Modifier.isPrivate(each.getModifiers()))
                .filter(each -> each.getName().equals(method));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError newerJdk) {
            return Optional.empty();
        }
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
