package dev.prefetched.tck.server.counting;

import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/**
 * Stands before a data source of the server and tells each statement to the request that executes it.
 *
 * <p>Not the counting data source of the test kit: that one keeps every statement for as long as it lives, while here
 * several requests are counted at a time. Thread-safe.
 */
final class CountedDataSource extends ProxyDataSource {

    CountedDataSource(DataSource counted) {
        super(counted);
        addListener(new Recorder());
    }

    private static final class Recorder implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            queries.forEach(query -> AllStatements.add(query.getQuery()));
            RequestStatements.current()
                    .ifPresent(statements -> queries.forEach(query -> statements.add(query.getQuery())));
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted before it runs, so that one that fails counts too.
        }
    }
}
