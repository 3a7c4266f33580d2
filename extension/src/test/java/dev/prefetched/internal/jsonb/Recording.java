package dev.prefetched.internal.jsonb;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reads of model fields by bytecode on one thread, from {@link #start} to {@link #stop}.
 *
 * <p>Instrumented model classes find it by a thread-local, since they cannot be given anything.
 */
public final class Recording {

    private static final ThreadLocal<Recording> ON_THIS_THREAD = new ThreadLocal<>();

    private final Set<Attribute> attributes = new HashSet<>();
    private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());

    static Recording start() {
        Recording recording = new Recording();
        ON_THIS_THREAD.set(recording);
        return recording;
    }

    static void stop() {
        ON_THIS_THREAD.remove();
    }

    /** Called by instrumented classes before they read the field that the class {@code owner} knows as {@code name}. */
    public static void read(Object object, String owner, String name) {
        Recording recording = ON_THIS_THREAD.get();
        if (recording == null || object == null) {
            return;
        }
        recording.objects.add(object);
        Stream.<Class<?>>iterate(object.getClass(), type -> type != null, Class::getSuperclass)
                .dropWhile(type -> !type.getName().equals(owner))
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .filter(Attribute::isPersistent)
                .ifPresent(field -> recording.attributes.add(Attribute.of(object.getClass(), name)));
    }

    Set<Attribute> attributes() {
        return attributes;
    }

    /** Whether a field of {@code object} was read. */
    boolean sawInside(Object object) {
        return objects.contains(object);
    }
}
