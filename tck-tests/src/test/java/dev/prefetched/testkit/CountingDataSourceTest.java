package dev.prefetched.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class CountingDataSourceTest {

    private final CountingDataSource dataSource = CountingDataSource.wrap(database());

    @Test
    void countsEveryExecutionOfAPreparedStatement() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select cast(? as int)")) {
            for (int time = 1; time <= 3; time++) {
                statement.setInt(1, time);
                statement.executeQuery().close();
            }
        }

        assertThat(dataSource.statements().texts()).hasSize(3).containsOnly("select cast(? as int)");
    }

    @Test
    void countsNothingThatWasOnlyPrepared() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.prepareStatement("select 1").close();
        }

        assertThat(dataSource.statements()).isEmpty();
    }

    @Test
    void countsAJdbcBatchOfOneTextOnce() throws SQLException {
        execute("create table dish (id int)");

        StatementLog log = dataSource.during(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement("insert into dish values (?)")) {
                for (int id = 1; id <= 3; id++) {
                    statement.setInt(1, id);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });

        assertThat(log.texts()).containsExactly("insert into dish values (?)");
    }

    @Test
    void countsEachTextOfABatchOfDifferentTexts() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.addBatch("create table chef (id int)");
            statement.addBatch("insert into chef values (1)");
            statement.executeBatch();
        }

        assertThat(dataSource.statements().texts())
                .containsExactly("create table chef (id int)", "insert into chef values (1)");
    }

    @Test
    void countsAFailedStatement() {
        assertThatThrownBy(() -> execute("select * from nothing")).isInstanceOf(SQLException.class);

        assertThat(dataSource.statements().texts()).containsExactly("select * from nothing");
    }

    @Test
    void countsOnlyWhatIsExecutedDuringTheWork() throws SQLException {
        execute("select 1");

        StatementLog log = dataSource.during(() -> execute("select 2"));

        execute("select 3");
        assertThat(log.texts()).containsExactly("select 2");
    }

    @Test
    void remembersTheThread() throws SQLException {
        execute("select 1");

        assertThat(dataSource.statements().onThread(Thread.currentThread().getName()))
                .hasSize(1);
        assertThat(dataSource.statements().onThread("another")).isEmpty();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
