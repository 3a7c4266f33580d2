package dev.prefetched.tck.matrix;

import dev.prefetched.tck.matrix.Parts.Journal;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

/** Where the transactions of a request begin and end, all of them before the answer is written. */
enum Boundary {
    NO_TRANSACTION {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            return query.get();
        }
    },
    COMMITTED {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            transactions.begin();
            List<Owner> owners = query.get();
            transactions.commit();
            return owners;
        }
    },
    /** The transaction has written before it reads, and one object is looked at before it ends. */
    COMMITTED_AFTER_WRITING {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(afterWriting(transactions, query));
            transactions.commit();
            return owners;
        }
    },
    /** What has been begun round the method ends when it returns. */
    WRITING_IN_ONE_ROUND_IT {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            return lookedAt(writing(transactions.entities(), query));
        }
    },
    ROLLED_BACK_AFTER_WRITING {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(afterWriting(transactions, query));
            transactions.rollback();
            return owners;
        }
    },
    /** The transaction goes on while the answer is written; the end of the request rolls it back. */
    OPEN_AFTER_WRITING {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            return lookedAt(afterWriting(transactions, query));
        }
    },
    CLEARED {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(query.get());
            transactions.entities().clear();
            return owners;
        }
    },
    CLEARED_AFTER_WRITING {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(afterWriting(transactions, query));
            transactions.entities().clear();
            transactions.commit();
            return owners;
        }
    },
    DETACHED {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            List<Owner> owners = lookedAt(query.get());
            owners.forEach(transactions.entities()::detach);
            return owners;
        }
    },
    /** What {@code REQUIRES_NEW} does: another transaction, of an entity manager of its own, in the middle of this one. */
    ANOTHER_IN_THE_MIDDLE {
        @Override
        List<Owner> round(Transactions transactions, Supplier<List<Owner>> query) {
            transactions.begin();
            List<Owner> owners = lookedAt(query.get());
            transactions.another(other -> writing(
                    other,
                    () -> lookedAt(other.createQuery(
                                    "select o from " + owners.get(0).getClass().getSimpleName() + " o where o.id = 2",
                                    Owner.class)
                            .getResultList())));
            transactions.commit();
            return owners;
        }
    };

    /** Runs {@code query} within these boundaries. */
    abstract List<Owner> round(Transactions transactions, Supplier<List<Owner>> query);

    /** Whether a request begins its transactions itself. */
    boolean isOfTheMethod() {
        return this != WRITING_IN_ONE_ROUND_IT;
    }

    /** How many more statements there may be than outside of a transaction. */
    int readAgain() {
        return switch (this) {
            case NO_TRANSACTION, COMMITTED, CLEARED, DETACHED -> 0;
            // What had been read for owners nobody had looked at is lost with the transaction.
            case COMMITTED_AFTER_WRITING, WRITING_IN_ONE_ROUND_IT, ROLLED_BACK_AFTER_WRITING, OPEN_AFTER_WRITING -> 1;
            // The same, and what is below it.
            case CLEARED_AFTER_WRITING -> 2;
            // What is read again since it has changed something, and its own two reads.
            case ANOTHER_IN_THE_MIDDLE -> 3;
        };
    }

    private static List<Owner> afterWriting(Transactions transactions, Supplier<List<Owner>> query) {
        transactions.begin();
        return writing(transactions.entities(), query);
    }

    private static List<Owner> writing(EntityManager entities, Supplier<List<Owner>> query) {
        entities.find(Journal.class, 1).write();
        entities.flush();
        return query.get();
    }

    private static List<Owner> lookedAt(List<Owner> owners) {
        owners.get(0).follow();
        return owners;
    }
}
