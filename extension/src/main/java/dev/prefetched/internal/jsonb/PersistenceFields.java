package dev.prefetched.internal.jsonb;

/**
 * The fields a persistence provider weaves into entity classes. They are no attributes: a visibility strategy that shows
 * them makes the answer wrong whatever is fetched.
 */
final class PersistenceFields {

    private static final String PREFIX = "_persistence_";

    private PersistenceFields() {}

    static boolean isOne(BeanProperty property) {
        return property.member().getName().startsWith(PREFIX);
    }
}
