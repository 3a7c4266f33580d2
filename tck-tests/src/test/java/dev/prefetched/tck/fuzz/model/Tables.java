package dev.prefetched.tck.fuzz.model;

import jakarta.persistence.InheritanceType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a model with their columns, as its mappings name them. */
final class Tables {

    private final Model model;
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();

    private Tables(Model model) {
        this.model = model;
    }

    static Map<String, Set<String>> of(Model model) {
        Tables tables = new Tables(model);
        tables.add("MARKER", "ID", "WRITTEN");
        model.entities().forEach(tables::add);
        return tables.columns;
    }

    /** Where the attributes that {@code declaring} declares are stored for an object of class {@code type}. */
    static String tableOf(Model model, EntityType type, EntityType declaring) {
        Optional<InheritanceType> inheritance = model.top(type).inheritance();
        if (inheritance.isEmpty() || inheritance.get() == InheritanceType.SINGLE_TABLE) {
            return model.top(type).name();
        }
        return inheritance.get() == InheritanceType.JOINED ? declaring.name() : type.name();
    }

    private void add(String table, String... names) {
        columns.computeIfAbsent(table, key -> new LinkedHashSet<>()).addAll(Set.of(names));
    }

    private void add(EntityType type) {
        EntityType top = model.top(type);
        boolean each = top.inheritance()
                .filter(kind -> kind == InheritanceType.TABLE_PER_CLASS)
                .isPresent();
        if (!each || !type.isAbstract()) {
            add(tableOf(model, type, top), "ID", "NAME");
            add(tableOf(model, type, type), "ID");
            top.inheritance().filter(kind -> !each).ifPresent(kind -> add(top.name(), "DTYPE"));
            add(type, top);
            add(type, type);
        }
    }

    private void add(EntityType type, EntityType declaring) {
        for (Attribute attribute : declaring.attributes()) {
            if (attribute.kind().hasForeignKey()) {
                add(tableOf(model, type, declaring), attribute.column() + "_ID");
            }
            if (attribute.kind() == Kind.EMBEDDED) {
                add(tableOf(model, type, declaring), attribute.column() + "_STREET");
            }
            collection(declaring, attribute);
        }
    }

    private void collection(EntityType declaring, Attribute attribute) {
        String table = declaring.name() + "_" + attribute.column();
        if (attribute.kind().hasJoinTable()) {
            add(table, "OWNER_ID", "TARGET_ID");
        } else if (attribute.kind().isElementCollection()) {
            add(table, "OWNER_ID");
            switch (attribute.kind()) {
                case PARTS -> add(table, "PART_TEXT", "PART_NUMBER");
                case MAP_OF_TEXTS -> add(table, "KEYED", "TEXT");
                default -> add(table, "TEXT");
            }
        } else {
            return;
        }
        if (attribute.isList() && attribute.container() == Container.INDEXED) {
            add(table, "POS");
        }
    }
}
