package dev.prefetched.testkit;

import jakarta.persistence.EntityManager;

/**
 * Fills the database of a {@link Deployment} with a number of rows.
 *
 * <p>The number is a parameter because a claim about N+1 has to hold at two row counts. An implementation needs a
 * constructor without parameters; it is loaded and created by the class loader of the deployment, so it cannot share
 * fields with the test.
 */
public interface Seeder {

    /** Persists {@code rows} root entities and all that hangs on them; runs in a transaction that is committed afterwards. */
    void seed(EntityManager entities, int rows);
}
