package dev.prefetched.testkit;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/**
 * A data source that remembers every SQL statement executed through it.
 *
 * <p>It sits at the JDBC boundary because only what reaches the driver has been paid for: a log of the persistence
 * provider may leave statements out, and an accepted query hint may do nothing. Put it round the data source that the
 * persistence unit under test uses:
 *
 * <pre>{@code
 * CountingDataSource dataSource = CountingDataSource.wrap(pool);
 * StatementLog log = dataSource.during(() -> service.allChefs());
 * assertThat(log).hasSize(4);
 * }</pre>
 *
 * <p>Every execution counts as one statement. A JDBC batch counts once for each distinct text in it, since the driver
 * sends a prepared statement and all its parameter rows together. Failed executions count too.
 *
 * <p>Thread-safe. The statements are kept as long as the data source lives.
 */
public final class CountingDataSource extends ProxyDataSource {

    private final List<ExecutedStatement> executed = new ArrayList<>();

    private CountingDataSource(DataSource counted) {
        super(counted);
        addListener(new Recorder());
    }

    /** A data source that behaves like {@code counted} and counts what is executed through it. */
    public static CountingDataSource wrap(DataSource counted) {
        return new CountingDataSource(counted);
    }

    /** All statements executed so far. */
    public StatementLog statements() {
        return since(0);
    }

    /**
     * The statements executed, by any thread, while {@code work} ran.
     *
     * @throws X what {@code work} throws
     */
    public <X extends Exception> StatementLog during(Work<X> work) throws X {
        int start = position();
        work.run();
        return since(start);
    }

    int position() {
        synchronized (executed) {
            return executed.size();
        }
    }

    StatementLog since(int position) {
        synchronized (executed) {
            return new StatementLog(executed.subList(position, executed.size()));
        }
    }

    /**
     * Something to count the statements of.
     *
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }

    private final class Recorder implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            String thread = Thread.currentThread().getName();
            synchronized (executed) {
                queries.forEach(query -> executed.add(new ExecutedStatement(query.getQuery(), thread)));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}
