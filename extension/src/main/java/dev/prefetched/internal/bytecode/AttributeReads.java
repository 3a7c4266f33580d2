package dev.prefetched.internal.bytecode;

import java.lang.reflect.Method;

/**
 * Answers which attributes a method reads.
 *
 * <p>It exists because a JSON property is often computed: what its getter reads has to be fetched, not what it is named
 * after. Implementations are thread-safe and remember their answers.
 */
public interface AttributeReads {

    /**
     * What calling {@code method} on an object whose runtime class is {@code receiver} reads from that object.
     *
     * @param method declared by {@code receiver} or any of its supertypes; the most specific implementation is meant
     */
    MethodReads ofReceiver(Class<?> receiver, Method method);

    /**
     * What {@code method} reads from one of its arguments, as adapters, serializers and comparators do.
     *
     * @param index the number of the argument, from 0
     * @param argument the class of that argument or a superclass of it
     */
    MethodReads ofArgument(Method method, int index, Class<?> argument);
}
