package dev.prefetched.internal.bytecode;

import java.util.Map;
import java.util.Set;

/**
 * What running a method does, in terms of the numbered roots it was given. Immutable.
 *
 * @param reads the attributes read
 * @param serialised the objects handed back to JSON-B
 * @param stops where following had to stop
 * @param heap what is in fields afterwards
 * @param result what it returns
 * @param thrown what it throws
 */
record Summary(
        Set<RootedPath> reads,
        Set<RootedPath> serialised,
        Set<Stop> stops,
        Map<Object, Map<String, AbstractValue>> heap,
        AbstractValue result,
        AbstractValue thrown) {

    static final Summary NOTHING =
            new Summary(Set.of(), Set.of(), Set.of(), Map.of(), AbstractValue.NOTHING, AbstractValue.NOTHING);
}
