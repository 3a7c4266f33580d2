package dev.prefetched.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;

/** A database of H2, in memory. */
final class H2Database {

    private H2Database() {}

    static Database.Created create(String deployment) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + deployment + ";DB_CLOSE_DELAY=-1");
        return new Database.Created(dataSource, Map.of(), () -> shutDown(dataSource));
    }

    private static void shutDown(JdbcDataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
