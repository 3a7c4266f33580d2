package dev.prefetched.tck.matrix;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;

/** The transactions that an entity manager takes part in: its own, or those of a server. */
interface Transactions {

    EntityManager entities();

    void begin();

    void commit();

    void rollback();

    /** Runs {@code work} in another one, while this one waits, and commits it. */
    void another(Consumer<EntityManager> work);
}
