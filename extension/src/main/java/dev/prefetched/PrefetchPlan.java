package dev.prefetched;

import java.util.OptionalInt;

/**
 * What is prefetched for a type, to be printed, and to be compared in a test.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the canonical text, {@code Chef{id, name, *recipes{title}}}: what JSON-B writes, in the order of the names;
 *     {@code *} stands before a relation that is read by one statement for all objects, shown or not, {@code -} before one
 *     that is left as it is. A type that leads back to itself is not entered again
 * @param statementBudget how many statements the query for the objects on top and all that is read below them take at
 *     most, as long as each statement has keys for no more than a batch: 1 + batches, whatever the number of rows. Fewer
 *     if there is nothing to read, or if it is loaded by then. Empty if the number depends on the data: a relation is
 *     left as it is, or types lead back to themselves
 */
public record PrefetchPlan(String text, OptionalInt statementBudget) {

    /** The canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
