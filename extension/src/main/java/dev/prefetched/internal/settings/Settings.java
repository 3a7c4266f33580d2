package dev.prefetched.internal.settings;

/**
 * What is configured for one application. Immutable.
 *
 * @param batchSize {@code prefetched.batch-size}: the keys one batch query asks for, at most; at least 1
 */
public record Settings(int batchSize) {

    /** What holds where nothing is configured. */
    public static final Settings DEFAULT = new Settings(500);
}
