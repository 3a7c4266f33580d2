package dev.prefetched.spi;

/**
 * Something a deployer should know about how a JSON mapper will write a type.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param type the class concerned
 * @param property the property concerned, by its name in Java
 * @param text what is the matter, naming class and property; part of a sentence
 */
public record Finding(Kind kind, Class<?> type, String property, String text) {

    /** What a finding is about. */
    public enum Kind {
        /** Two entities write each other, both sides of one relation: the mapper rejects it as soon as there are rows. */
        BIDIRECTIONAL_CYCLE,
        /** Types lead back to themselves: the mapper rejects it if the objects do, too. */
        POSSIBLE_CYCLE,
        /** The mapper is told to show fields that the persistence provider has woven in. */
        WOVEN_FIELDS_VISIBLE,
        /** The mapper throws as soon as it meets the class. */
        REFUSED,
        /** What a property reads could not be followed to the end. */
        NOT_FOLLOWED
    }
}
