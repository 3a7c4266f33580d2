package dev.prefetched.internal.bytecode;

import java.util.List;
import java.util.Map;

/**
 * A method together with the shape of what it is given; two calls of one context have one summary.
 *
 * @param method the method
 * @param arguments its arguments, the receiver first, with every reached object renamed to a root
 * @param heap what is in the fields of the arguments
 * @param detour how many more calls may be followed that are given no reached object
 */
record Context(
        MethodOf method, List<AbstractValue> arguments, Map<Object, Map<String, AbstractValue>> heap, int detour) {}
