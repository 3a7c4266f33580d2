package dev.prefetched.testkit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The JTA transactions of a deployment, and the beans by which the application gets at them.
 *
 * <p>Thread-safe.
 */
record JtaTransactions(Jta.Started started) implements Extension {

    void add(@Observes AfterBeanDiscovery beans) {
        beans.<TransactionManager>addBean()
                .types(TransactionManager.class, Object.class)
                .createWith(context -> started.manager());
        beans.<TransactionSynchronizationRegistry>addBean()
                .types(TransactionSynchronizationRegistry.class, Object.class)
                .createWith(context -> started.registry());
    }

    /** Runs {@code work} in a transaction, which is committed unless it fails. */
    void run(Runnable work) {
        try {
            started.manager().begin();
            try {
                work.run();
                started.manager().commit();
            } finally {
                rollBack();
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rolls back what is still open on this thread, as a server does at the end of a request. */
    void rollBack() {
        try {
            if (started.manager().getStatus() != Status.STATUS_NO_TRANSACTION) {
                started.manager().rollback();
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
