package dev.prefetched.tck.matrix;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;

/** Those of the entity manager itself. */
record LocalTransactions(EntityManager entities) implements Transactions {

    @Override
    public void begin() {
        entities.getTransaction().begin();
    }

    @Override
    public void commit() {
        entities.getTransaction().commit();
    }

    @Override
    public void rollback() {
        entities.getTransaction().rollback();
    }

    @Override
    public void another(Consumer<EntityManager> work) {
        EntityManager other = entities.getEntityManagerFactory().createEntityManager();
        other.getTransaction().begin();
        work.accept(other);
        other.getTransaction().commit();
        other.close();
    }
}
