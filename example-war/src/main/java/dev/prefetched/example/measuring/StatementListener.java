package dev.prefetched.example.measuring;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Counts and slows down the statements of a request; a batch is one statement, since it is one round trip.
 *
 * <p>Statements no request asked for, such as those that load the data, are left alone. Thread-safe.
 */
final class StatementListener implements QueryExecutionListener {

    private final Latency latency;

    StatementListener(Latency latency) {
        this.latency = latency;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Measurement.current().ifPresent(measurement -> {
            measurement.add(queries.get(0).getQuery());
            latency.pause();
        });
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted before it runs, so that a statement that fails counts too.
    }
}
