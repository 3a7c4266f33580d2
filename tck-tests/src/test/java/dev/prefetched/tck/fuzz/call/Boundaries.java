package dev.prefetched.tck.fuzz.call;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Begins and ends transactions. */
record Boundaries(EntityManager entities) {

    void begin(Begin begin) {
        if (begin != Begin.NO_TRANSACTION) {
            entities.getTransaction().begin();
        }
        if (begin == Begin.EARLY_TRANSACTION) {
            write();
        }
    }

    void end(End end, List<?> found) {
        switch (end) {
            case COMMIT -> commit();
            case ROLLBACK -> rollback();
            case CLEAR -> entities.clear();
            case DETACH -> found.forEach(entities::detach);
            case NEXT_TRANSACTION -> {
                commit();
                entities.getTransaction().begin();
            }
            case WRITE -> {
                if (!entities.getTransaction().isActive()) {
                    entities.getTransaction().begin();
                }
                write();
            }
            default -> {
                // Whatever has begun goes on.
            }
        }
    }

    private void commit() {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().commit();
        }
    }

    private void rollback() {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
    }

    private void write() {
        entities.createNativeQuery("update MARKER set WRITTEN = WRITTEN + 1 where ID = 1")
                .executeUpdate();
    }
}
