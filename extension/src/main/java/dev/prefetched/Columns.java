package dev.prefetched;

/**
 * Which columns the queries behind an answer select.
 *
 * <p>It exists for entities with large values that an answer does not show: leaving those in the database is safe only
 * if nothing but the JSON mapper reads the entities, which the application alone can know.
 */
public enum Columns {
    /** What the mapping of each entity says, and lazy attributes that are written. */
    AS_MAPPED,
    /**
     * Only what is written, what a query needs, and what the entities' own code was seen to read; relations are as mapped.
     *
     * <p>Applies to resource methods for {@code GET} and {@code HEAD}, and to entities without sub- or superclasses. What
     * is read this way is not put into the shared cache, so it is read again by the next call. When an attribute that was
     * left out is read nevertheless, it costs one statement for each object, a warning ({@code PRE0303}) names the class, and
     * the application goes back to {@link #AS_MAPPED} for that class.
     */
    SERIALIZED
}
