package dev.prefetched.example.measuring;

import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An embedded H2 database that tells every statement it executes to the {@link Measurement} of the request.
 *
 * <p>The server makes it from its class name, hence public with a public constructor. Thread-safe.
 */
public final class MeasuredDataSource extends ProxyDataSource {

    /** The name of this class, for a data source definition. */
    public static final String NAME = "dev.prefetched.example.measuring.MeasuredDataSource";

    /** A data source on the one in-memory database of this virtual machine. */
    public MeasuredDataSource() {
        super(inMemory());
        setProxyConfig(ProxyConfig.Builder.create()
                .queryListener(new StatementListener(Latency.configured()))
                .build());
    }

    private static JdbcDataSource inMemory() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1");
        return database;
    }
}
