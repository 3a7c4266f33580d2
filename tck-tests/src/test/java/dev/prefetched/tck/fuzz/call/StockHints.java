package dev.prefetched.tck.fuzz.call;

import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Query;
import java.util.Arrays;

/**
 * EclipseLink's own batch hints, to be put on queries in place of the product: known to lose relations at the end of a
 * transaction that has written. The fuzz must notice.
 */
final class StockHints {

    private StockHints() {}

    /** Batches all collections of entities that {@code root} declares; the query calls the root {@code e}. */
    static void on(Query query, Class<?> root) {
        query.setHint("eclipselink.batch.type", "IN");
        Arrays.stream(root.getDeclaredFields())
                .filter(field ->
                        field.isAnnotationPresent(OneToMany.class) || field.isAnnotationPresent(ManyToMany.class))
                .forEach(field -> query.setHint("eclipselink.batch", "e." + field.getName()));
    }
}
