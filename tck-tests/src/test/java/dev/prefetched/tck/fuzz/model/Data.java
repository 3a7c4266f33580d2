package dev.prefetched.tck.fuzz.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows in the tables of a model; rows and columns of a larger model do no harm. */
public record Data(List<Row> rows) {

    public Data {
        rows = List.copyOf(rows);
    }

    /** The SQL that puts these rows, and no others, into the tables of {@code model}. */
    public List<String> statements(Model model) {
        Map<String, Set<String>> tables = Tables.of(model);
        List<String> sql = new ArrayList<>();
        sql.add("set referential_integrity false");
        tables.keySet().forEach(table -> sql.add("delete from " + table));
        inserts(tables).forEach(sql::add);
        sql.add("insert into MARKER (ID, WRITTEN) values (1, 0)");
        return sql;
    }

    /** Only the inserts of it, to be read. */
    public List<String> inserts(Model model) {
        return inserts(Tables.of(model)).toList();
    }

    private Stream<String> inserts(Map<String, Set<String>> tables) {
        return rows.stream()
                .filter(row -> tables.containsKey(row.table()))
                .map(row -> row.only(value -> tables.get(row.table()).contains(value.getKey())))
                .map(Row::insert);
    }

    /** The keys of the entities. */
    public List<Reference> entities() {
        return rows.stream().filter(Row::isEntity).map(Row::subject).distinct().toList();
    }

    /** The rows of collections and join tables. */
    public List<Row> links() {
        return rows.stream().filter(row -> !row.isEntity()).toList();
    }

    /** The same without these entities and all that refers to them. */
    public Data without(Set<Reference> gone) {
        Set<Reference> left =
                entities().stream().filter(entity -> !gone.contains(entity)).collect(Collectors.toSet());
        return new Data(rows.stream()
                .filter(row -> left.contains(row.subject()))
                .filter(row -> row.isEntity() || row.refersOnlyTo(left))
                .map(row -> row.only(value -> !(value.getValue() instanceof Reference other) || left.contains(other)))
                .toList());
    }

    /** The same without these rows of collections. */
    public Data withoutLinks(Set<Row> gone) {
        return new Data(rows.stream().filter(row -> !gone.contains(row)).toList());
    }
}
