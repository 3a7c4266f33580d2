package dev.prefetched.internal.jsonb;

/**
 * Something a deployer should know about how JSON-B will write a type.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param type the class concerned
 * @param property the property concerned, by its name in Java
 * @param text what is the matter, naming class and property
 */
public record Finding(Kind kind, Class<?> type, String property, String text) {

    /** What a finding is about. */
    public enum Kind {
        /** Two entities write each other, both sides of one relation: JSON-B rejects it as soon as there are rows. */
        BIDIRECTIONAL_CYCLE,
        /** Types lead back to themselves: JSON-B rejects it if the objects do, too. */
        POSSIBLE_CYCLE,
        /** The visibility strategy shows fields that the persistence provider has woven in. */
        WOVEN_FIELDS_VISIBLE,
        /** JSON-B throws as soon as it meets the class. */
        REFUSED,
        /** What a property reads could not be followed to the end. */
        NOT_FOLLOWED
    }
}
