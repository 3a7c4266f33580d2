package dev.prefetched.tck.databases;

import dev.prefetched.testkit.Database;

/** A database product that runs until it is closed, and what it needs that others do not. */
interface DatabaseServer extends AutoCloseable {

    /** Creates databases on this server. */
    Database database();

    /** Statements that give columns the database's own type for JSON, after their tables were created; often none. */
    default String[] jsonColumns(String... tables) {
        return new String[0];
    }

    /** How many keys of one column a statement holds where so many are {@code wanted}. */
    int keys(int wanted);

    /** How many keys of two columns a statement holds where so many are {@code wanted}. */
    default int compositeKeys(int wanted) {
        return Math.min(wanted, keys(Integer.MAX_VALUE) / 2);
    }

    @Override
    void close();
}
