package dev.prefetched.tck.server.counting;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An embedded database that tells each statement to the request that executes it.
 *
 * <p>Not the counting data source of the test kit: that one is wrapped round another and keeps every statement for as long
 * as it lives, while a server makes this one from its class name and several requests are counted at a time. Thread-safe.
 */
public final class CountedDataSource extends ProxyDataSource {

    /** A data source on the one in-memory database of this JVM. */
    public CountedDataSource() {
        super(database());
        addListener(new Recorder());
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:trattoria;DB_CLOSE_DELAY=-1");
        return database;
    }

    private static final class Recorder implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            RequestStatements.current()
                    .ifPresent(statements -> queries.forEach(query -> statements.add(query.getQuery())));
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted before it runs, so that one that fails counts too.
        }
    }
}
