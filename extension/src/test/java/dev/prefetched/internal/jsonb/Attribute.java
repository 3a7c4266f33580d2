package dev.prefetched.internal.jsonb;

import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** A field of a model class, by the topmost class that declares one of its name. */
record Attribute(Class<?> declaring, String name) implements Comparable<Attribute> {

    static Attribute of(Field field) {
        return of(field.getDeclaringClass(), field.getName());
    }

    /** The attribute {@code name} of objects of {@code type}: an access path cannot tell a field from one it hides. */
    static Attribute of(Class<?> type, String name) {
        Class<?> topmost = type;
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            if (Arrays.stream(above.getDeclaredFields())
                    .anyMatch(field -> field.getName().equals(name))) {
                topmost = above;
            }
        }
        return new Attribute(topmost, name);
    }

    /** Whether a provider could persist the field; what is transient never costs a statement, so nobody foretells it. */
    static boolean isPersistent(Field field) {
        return (field.getModifiers() & (Modifier.TRANSIENT | Modifier.STATIC)) == 0
                && !field.isSynthetic()
                && !field.isAnnotationPresent(Transient.class);
    }

    @Override
    public int compareTo(Attribute other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return declaring.getName().substring(declaring.getPackageName().length() + 1) + "." + name;
    }
}
