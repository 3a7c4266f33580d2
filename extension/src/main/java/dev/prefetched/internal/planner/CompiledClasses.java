package dev.prefetched.internal.planner;

/**
 * Tells the classes that somebody wrote from those that a container made: it intercepts and proxies by classes of its own,
 * for which there is no class file.
 */
public final class CompiledClasses {

    private CompiledClasses() {}

    /** Whether {@code type} was written by somebody. */
    public static boolean contain(Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length()).replaceFirst("^\\.", "") + ".class";
        return !type.isHidden() && type.getResource(file) != null;
    }

    /** {@code type} itself or the class it was made from. */
    static Class<?> behind(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above == null || above == Object.class || contain(type) ? type : behind(above);
    }
}
