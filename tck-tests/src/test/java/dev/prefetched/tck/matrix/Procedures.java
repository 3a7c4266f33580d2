package dev.prefetched.tck.matrix;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What stands for stored procedures in H2: a method that gives rows. */
public final class Procedures {

    /** Makes them known to a database. */
    static final String CREATE = "create alias ALL_OF for \"" + Procedures.class.getName() + ".allOf\"";

    private Procedures() {}

    /** The rows of a table with ids up to {@code rows}. */
    public static ResultSet allOf(Connection connection, @Nullable String table, int rows) throws SQLException {
        // H2 asks once without arguments, to learn what will be given.
        String from = table == null ? "JOURNAL" : table;
        PreparedStatement query = connection.prepareStatement("select * from " + from + " where ID <= ? order by ID");
        query.setInt(1, rows);
        return query.executeQuery();
    }
}
