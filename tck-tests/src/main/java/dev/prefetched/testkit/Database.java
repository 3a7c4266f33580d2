package dev.prefetched.testkit;

import java.util.Map;
import javax.sql.DataSource;

/**
 * Where a deployment keeps its data: creates an empty database for each.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface Database {

    /**
     * Creates an empty database.
     *
     * @param deployment a name that no other deployment has: letters, digits and hyphens
     */
    Created create(String deployment);

    /** H2 in memory, which every deployment uses unless said otherwise. */
    static Database h2() {
        return H2Database::create;
    }

    /**
     * A database that was created.
     *
     * @param dataSource connects to it
     * @param properties what a persistence unit needs to know about it, as in {@code persistence.xml}; often nothing
     * @param drop deletes it with all it contains
     */
    record Created(DataSource dataSource, Map<String, String> properties, Runnable drop) {

        /** Copies {@code properties}. */
        public Created {
            properties = Map.copyOf(properties);
        }
    }
}
