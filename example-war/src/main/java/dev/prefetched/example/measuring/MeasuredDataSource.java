package dev.prefetched.example.measuring;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/** Stands before a data source of the server and tells every statement to the {@link Measurement} of the request. Thread-safe. */
final class MeasuredDataSource extends ProxyDataSource {

    MeasuredDataSource(DataSource measured) {
        super(measured);
        addListener(new StatementListener(Latency.configured()));
    }
}
