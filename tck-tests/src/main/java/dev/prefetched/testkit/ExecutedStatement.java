package dev.prefetched.testkit;

/**
 * One execution of an SQL statement, as the JDBC driver saw it.
 *
 * @param sql the text given to the driver, with its parameter markers
 * @param thread the name of the thread that executed it
 */
public record ExecutedStatement(String sql, String thread) {

    @Override
    public String toString() {
        return sql;
    }
}
