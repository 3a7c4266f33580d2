package dev.prefetched.tck.fuzz.model;

import java.util.List;
import java.util.Set;

/** A column of a model. */
public record Column(String table, String name) {

    private static final Set<String> FIXED = Set.of("ID", "DTYPE", "WRITTEN", "TARGET_ID", "POS", "KEYED");

    /** Those in which a change shows: values and references of entities, and the owners in collections. */
    public static List<Column> changeable(Model model) {
        return Tables.of(model).entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(column -> !FIXED.contains(column)
                                && (!table.getValue().contains("OWNER_ID") || column.equals("OWNER_ID")))
                        .sorted()
                        .map(column -> new Column(table.getKey(), column)))
                .toList();
    }
}
