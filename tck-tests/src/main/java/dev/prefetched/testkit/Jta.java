package dev.prefetched.testkit;

import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/**
 * Where a deployment has its transactions from, if its persistence units are JTA ones: a transaction manager, and a data
 * source whose connections take part in its transactions.
 *
 * <p>The test kit brings none, so that nobody has one on the class path who does not ask for it. Implementations are
 * thread-safe.
 */
@FunctionalInterface
public interface Jta {

    /**
     * Starts what a deployment needs.
     *
     * @param counted connects to the database of the deployment, and counts statements; has no part in transactions
     */
    Started start(DataSource counted);

    /**
     * A transaction manager that was started.
     *
     * @param manager begins and ends transactions
     * @param registry knows what belongs to them
     * @param dataSource its connections belong to the transaction of the thread that asks for them
     * @param stop gives back what the deployment had
     */
    record Started(
            TransactionManager manager,
            TransactionSynchronizationRegistry registry,
            DataSource dataSource,
            Runnable stop) {}
}
