package dev.prefetched.spi;

import dev.prefetched.plan.EntityModel;
import java.util.Collection;
import java.util.Set;

/**
 * Makes one persistence provider fetch what the plan in force says: the port to the provider.
 *
 * <p>One instance serves one deployment and touches only that deployment's persistence units. Thread-safe.
 */
public interface FetchPlanApplier {

    /**
     * Attaches to every persistence unit of the deployment that is not attached yet, and attaches again where something
     * else took the provider's hook meanwhile. Idempotent, and cheap when there is nothing to do: it runs at start-up
     * and at the beginning of every annotated call, because some servers create persistence units late.
     */
    void attach();

    /** The names of the persistence units attached to; empty if there is none. */
    Set<String> persistenceUnits();

    /**
     * The entities of each persistence unit attached to that is in use; some servers connect a unit with its first use,
     * and what it maps is not known before.
     */
    Collection<EntityModel> entities();

    /** Detaches from all persistence units and puts back what was there before. Idempotent, and final. */
    void detach();
}
