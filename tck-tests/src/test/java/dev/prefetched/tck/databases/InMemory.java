package dev.prefetched.tck.databases;

import com.zaxxer.hikari.HikariDataSource;
import dev.prefetched.testkit.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The databases that live in the JVM of the tests. */
enum InMemory implements DatabaseServer {
    H2 {
        @Override
        public Database database() {
            return Database.h2();
        }

        @Override
        public int keys(int wanted) {
            return Math.min(wanted, 99_000);
        }
    },
    HSQLDB {
        @Override
        public Database database() {
            return id -> {
                HikariDataSource pool = Pool.of("jdbc:hsqldb:mem:" + id, "SA");
                return new Database.Created(pool, Map.of(), () -> {
                    execute(pool, "SHUTDOWN");
                    pool.close();
                });
            };
        }
    },
    DERBY {
        @Override
        public Database database() {
            // Else it writes a log into the working directory.
            System.setProperty("derby.stream.error.file", "target/derby.log");
            return id -> {
                String url = "jdbc:derby:memory:" + id;
                HikariDataSource pool = Pool.of(url + ";create=true", "APP");
                return new Database.Created(pool, Map.of(), () -> {
                    pool.close();
                    drop(url);
                });
            };
        }

        @Override
        public int compositeKeys(int wanted) {
            return Math.min(wanted, 64);
        }
    };

    @Override
    public int keys(int wanted) {
        return Math.min(wanted, 1_000);
    }

    @Override
    public void close() {
        // Each database is dropped by the deployment it was created for.
    }

    private static void execute(HikariDataSource pool, String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Derby says that it has dropped a database by an exception. */
    private static void drop(String url) {
        try {
            DriverManager.getConnection(url + ";drop=true").close();
        } catch (SQLException dropped) {
            if (!"08006".equals(dropped.getSQLState())) {
                throw new IllegalStateException(dropped);
            }
        }
    }
}
