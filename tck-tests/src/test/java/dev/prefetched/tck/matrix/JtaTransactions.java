package dev.prefetched.tck.matrix;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.function.Consumer;

/** Those of a transaction manager, which a transaction-scoped entity manager joins. */
record JtaTransactions(EntityManager entities, TransactionManager manager) implements Transactions {

    @Override
    public void begin() {
        run(manager::begin);
    }

    @Override
    public void commit() {
        run(manager::commit);
    }

    @Override
    public void rollback() {
        run(manager::rollback);
    }

    @Override
    public void another(Consumer<EntityManager> work) {
        run(() -> {
            Transaction suspended = manager.suspend();
            manager.begin();
            work.accept(entities);
            manager.commit();
            manager.resume(suspended);
        });
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }
}
