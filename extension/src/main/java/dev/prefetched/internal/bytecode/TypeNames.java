package dev.prefetched.internal.bytecode;

import java.util.List;

/** Tells by its internal name what is to be done with a class. */
final class TypeNames {

    private static final List<String> NOT_FOLLOWED =
            List.of("javax/", "jakarta/", "jdk/", "sun/", "com/sun/", "org/eclipse/persistence/");

    private TypeNames() {}

    /** Whether the class is described by {@link JdkRules} instead of followed. */
    static boolean isJdk(String name) {
        return name.startsWith("java/");
    }

    /** Whether the class is part of the platform the application runs on: neither described nor followed. */
    static boolean isPlatform(String name) {
        return NOT_FOLLOWED.stream().anyMatch(name::startsWith);
    }

    /** The name a developer knows the class by. */
    static String readable(String name) {
        return name.replace('/', '.').replace('$', '.');
    }
}
