package dev.prefetched.tck.fuzz.call;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Changes every other row of some tables while an answer is being read, behind the objects that are there.
 *
 * <p>In a URL {@code author=OTHER}, and such as {@code change.E0.NAME} for each column, which becomes another value, or none
 * if it is a reference; the rows of collections go.
 *
 * @param columns with their tables, such as {@code E0.NAME}
 */
record Change(Author author, List<String> columns) {

    /** How the parameters for its columns begin. */
    static final String PARAMETER = "change.";

    static Change of(Call call) {
        List<String> columns = call.parameters().keySet().stream()
                .filter(parameter -> parameter.startsWith(PARAMETER))
                .map(parameter -> parameter.substring(PARAMETER.length()))
                .toList();
        return new Change(call.choice("author", Author.ITSELF), columns);
    }

    /** What comes before the query. */
    void first(EntityManager entities) {
        if (author == Author.ITSELF_FIRST) {
            inTransaction(entities);
        }
    }

    /** What comes once a part of the graph has been read. */
    void later(EntityManager entities) {
        EntityManagerFactory factory = entities.getEntityManagerFactory();
        switch (author) {
            case ITSELF -> inTransaction(entities);
            case NESTED -> commit(factory);
            case OTHER ->
                CompletableFuture.runAsync(() -> commit(factory), request -> new Thread(request).start())
                        .join();
            case ITSELF_FIRST -> {
                // It has been done.
            }
        }
    }

    private void commit(EntityManagerFactory factory) {
        if (!columns.isEmpty()) {
            EntityManager other = factory.createEntityManager();
            inTransaction(other);
            other.getTransaction().commit();
            other.close();
        }
    }

    private void inTransaction(EntityManager entities) {
        if (!columns.isEmpty()) {
            if (!entities.getTransaction().isActive()) {
                entities.getTransaction().begin();
            }
            columns.stream()
                    .map(Change::sql)
                    .forEach(sql -> entities.createNativeQuery(sql).executeUpdate());
        }
    }

    private static String sql(String place) {
        String table = place.substring(0, place.indexOf('.'));
        String column = place.substring(place.indexOf('.') + 1);
        if (column.equals("OWNER_ID")) {
            return "delete from " + table + " where mod(OWNER_ID, 2) = 0";
        }
        String value = column.endsWith("_ID") ? "null" : "'Changed'";
        return "update " + table + " set " + column + " = " + value + " where mod(ID, 2) = 0";
    }
}
