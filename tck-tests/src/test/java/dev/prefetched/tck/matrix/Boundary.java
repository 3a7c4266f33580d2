package dev.prefetched.tck.matrix;

import dev.prefetched.tck.matrix.Parts.Journal;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

/** Where the transactions of a request begin and end, all of them before the answer is written. */
enum Boundary {
    NO_TRANSACTION {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            return query.get();
        }
    },
    COMMITTED {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            entities.getTransaction().begin();
            List<Owner> owners = query.get();
            entities.getTransaction().commit();
            return owners;
        }
    },
    /** The transaction has written before it reads, and one object is looked at before it ends. */
    COMMITTED_AFTER_WRITING {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(afterWriting(entities, query));
            entities.getTransaction().commit();
            return owners;
        }
    },
    ROLLED_BACK_AFTER_WRITING {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(afterWriting(entities, query));
            entities.getTransaction().rollback();
            return owners;
        }
    },
    /** The transaction goes on while the answer is written; the end of the request rolls it back. */
    OPEN_AFTER_WRITING {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            return lookedAt(afterWriting(entities, query));
        }
    },
    CLEARED {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(query.get());
            entities.clear();
            return owners;
        }
    },
    CLEARED_AFTER_WRITING {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(afterWriting(entities, query));
            entities.clear();
            entities.getTransaction().commit();
            return owners;
        }
    },
    DETACHED {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(query.get());
            owners.forEach(entities::detach);
            return owners;
        }
    },
    /** What {@code REQUIRES_NEW} does: another transaction, of an entity manager of its own, in the middle of this one. */
    ANOTHER_IN_THE_MIDDLE {
        @Override
        List<Owner> round(EntityManager entities, Supplier<List<Owner>> query) {
            entities.getTransaction().begin();
            List<Owner> owners = lookedAt(query.get());
            EntityManager other = entities.getEntityManagerFactory().createEntityManager();
            afterWriting(
                    other,
                    () -> lookedAt(other.createQuery(
                                    "select o from " + owners.get(0).getClass().getSimpleName() + " o where o.id = 2",
                                    Owner.class)
                            .getResultList()));
            other.getTransaction().commit();
            other.close();
            entities.getTransaction().commit();
            return owners;
        }
    };

    /** Runs {@code query} within these boundaries. */
    abstract List<Owner> round(EntityManager entities, Supplier<List<Owner>> query);

    /** How many more statements there may be than outside of a transaction. */
    int readAgain() {
        return switch (this) {
            case NO_TRANSACTION, COMMITTED, CLEARED, DETACHED -> 0;
            // What had been read for owners nobody had looked at is lost with the transaction.
            case COMMITTED_AFTER_WRITING, ROLLED_BACK_AFTER_WRITING, OPEN_AFTER_WRITING -> 1;
            // The same, and what is below it.
            case CLEARED_AFTER_WRITING -> 2;
            // What is read again since it has changed something, and its own two reads.
            case ANOTHER_IN_THE_MIDDLE -> 3;
        };
    }

    private static List<Owner> afterWriting(EntityManager entities, Supplier<List<Owner>> query) {
        entities.getTransaction().begin();
        entities.find(Journal.class, 1).write();
        entities.flush();
        return query.get();
    }

    private static List<Owner> lookedAt(List<Owner> owners) {
        owners.get(0).follow();
        return owners;
    }
}
