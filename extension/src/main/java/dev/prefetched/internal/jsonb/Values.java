package dev.prefetched.internal.jsonb;

import java.util.Set;

/** Tells which types have no properties a plan could care about. */
final class Values {

    private static final Set<String> PLATFORM = Set.of("java", "javax", "jdk", "sun", "com.sun", "jakarta");

    private Values() {}

    /**
     * Whether a value of {@code type} is written as it stands, or holds nothing but such values. What is declared as
     * {@code Object} may be anything.
     */
    static boolean isSimple(ResolvedType type) {
        Class<?> raw = type.raw();
        return raw.isPrimitive()
                || raw.isEnum()
                || raw == Class.class
                || (raw != Object.class
                        && isOfPlatform(raw)
                        && type.arguments().stream().allMatch(Values::isSimple));
    }

    /** Whether {@code type} belongs to the Java or Jakarta platform, whose classes hold no attributes. */
    static boolean isOfPlatform(Class<?> type) {
        String name = type.getPackageName();
        return PLATFORM.stream().anyMatch(platform -> name.equals(platform) || name.startsWith(platform + "."));
    }
}
