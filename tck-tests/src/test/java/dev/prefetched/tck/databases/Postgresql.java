package dev.prefetched.tck.databases;

import com.zaxxer.hikari.HikariDataSource;
import dev.prefetched.testkit.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL server. Like any user, it may be root: the server then changes to another one. */
final class Postgresql implements DatabaseServer {

    private final EmbeddedPostgres server;

    private Postgresql(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgresql start() {
        try {
            return new Postgresql(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Database database() {
        return id -> {
            execute("create database \"" + id + "\"");
            HikariDataSource pool = Pool.of(server.getJdbcUrl("postgres", id), "postgres");
            return new Database.Created(pool, Map.of(), () -> {
                pool.close();
                execute("drop database \"" + id + "\"");
            });
        };
    }

    /** With a cast, so that a parameter may be the text that EclipseLink sends. */
    @Override
    public String[] jsonColumns(String... tables) {
        return Stream.concat(
                        Stream.of("create cast (varchar as jsonb) with inout as assignment"),
                        Stream.of(tables)
                                .map(table ->
                                        "alter table " + table + " alter column TERMS type jsonb using TERMS::jsonb"))
                .toArray(String[]::new);
    }

    @Override
    public int keys(int wanted) {
        return Math.min(wanted, 32_000);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
