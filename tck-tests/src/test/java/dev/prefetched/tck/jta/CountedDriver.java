package dev.prefetched.tck.jta;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connects by a data source that its properties hold. Stateless, and made by Agroal. */
public final class CountedDriver implements Driver {

    static final String DATA_SOURCE = "counted";

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        return ((DataSource) properties.get(DATA_SOURCE)).getConnection();
    }

    @Override
    public boolean acceptsURL(String url) {
        return true;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(CountedDriver.class.getName());
    }
}
