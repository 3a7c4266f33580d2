package dev.prefetched.tck.fuzz.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param subject the entity it is of, or whose collection it is in
 * @param values by column; a missing one is null
 */
public record Row(String table, Reference subject, Map<String, Object> values) {

    public Row {
        values = new LinkedHashMap<>(values);
    }

    /** Whether it is (a part of) an entity itself, not of a collection. */
    boolean isEntity() {
        return values.containsKey("ID");
    }

    /** Whether all references in it are to one of these. */
    boolean refersOnlyTo(Set<Reference> existing) {
        return values.values().stream()
                .allMatch(value -> !(value instanceof Reference other) || existing.contains(other));
    }

    Row only(Predicate<Map.Entry<String, Object>> kept) {
        Map<String, Object> fewer = new LinkedHashMap<>();
        values.entrySet().stream().filter(kept).forEach(value -> fewer.put(value.getKey(), value.getValue()));
        return new Row(table, subject, fewer);
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", values.keySet()),
                        values.values().stream().map(Row::literal).collect(Collectors.joining(", ")));
    }

    private static String literal(Object value) {
        return value instanceof String text ? "'" + text + "'" : value.toString();
    }
}
