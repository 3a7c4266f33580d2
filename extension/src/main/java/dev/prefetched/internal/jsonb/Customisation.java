package dev.prefetched.internal.jsonb;

import java.lang.reflect.Method;

/**
 * Code of the application's own that stands between a value and its JSON (specification 4.7).
 *
 * <p>Immutable and thread-safe.
 */
sealed interface Customisation {

    /** The type of values it is made for. */
    ResolvedType from();

    /** The method the mapper calls with the value as its first argument. */
    Method method();

    /**
     * An adapter: the mapper writes what it returns.
     *
     * @param to the type it returns
     */
    record Adapter(ResolvedType from, ResolvedType to, Method method) implements Customisation {}

    /** A serialiser: it writes JSON itself, or hands parts of the value back to the mapper. */
    record Serializer(ResolvedType from, Method method) implements Customisation {}
}
