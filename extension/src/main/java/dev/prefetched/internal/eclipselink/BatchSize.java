package dev.prefetched.internal.eclipselink;

import org.eclipse.persistence.internal.databaseaccess.Platform;

/**
 * How many keys a batch query asks for, at most.
 *
 * @param wanted the number that was configured
 * @param platform the database
 */
record BatchSize(int wanted, Platform platform) {

    /** The size for keys of that many columns. */
    int of(int columns) {
        int form = columns == 1 ? wanted : KeyForm.of(platform).keys();
        return Math.max(1, Math.min(Math.min(wanted, form), ParameterLimit.of(platform) / columns));
    }
}
