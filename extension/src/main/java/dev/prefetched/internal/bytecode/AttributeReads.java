package dev.prefetched.internal.bytecode;

import java.lang.reflect.Method;

/**
 * Tells which attributes a method reads.
 *
 * <p>Implementations are thread-safe.
 */
public interface AttributeReads {

    /** What {@code method} reads from the object it is called on, an instance of {@code receiver}. */
    MethodReads ofReceiver(Class<?> receiver, Method method);

    /** What {@code method} reads from its argument at {@code index}, an instance of {@code argument}. */
    MethodReads ofArgument(Method method, int index, Class<?> argument);
}
