package dev.prefetched.tck.fuzz.model;

import jakarta.persistence.InheritanceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes up the rows of a model: few, with nulls, and targets that many share; references to one's own class form a tree. */
public final class RandomData {

    /** More than the product asks for at once. */
    private static final int MANY = 700;

    private final Model model;
    private final Chances chances;
    private final Map<String, List<Integer>> ids = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> taken = new LinkedHashMap<>();

    private RandomData(Model model, Chances chances) {
        this.model = model;
        this.chances = chances;
    }

    /** A handful of rows of each entity. */
    public static Data few(Model model, Chances chances) {
        return new RandomData(model, chances).make("");
    }

    /** The same, with more rows of one entity than go into one batch. */
    public static Data many(Model model, Chances chances) {
        return new RandomData(model, chances)
                .make(chances.oneOf(model.entities()).name());
    }

    private Data make(String many) {
        Map<String, Integer> next = new LinkedHashMap<>();
        for (EntityType type : model.entities()) {
            int count = type.isAbstract() ? 0 : type.name().equals(many) ? MANY : chances.between(0, 9);
            int first = next.getOrDefault(type.parent(), 1);
            ids.put(type.name(), IntStream.range(first, first + count).boxed().toList());
            next.put(type.parent(), first + count);
        }
        model.entities().forEach(type -> entities(type));
        return new Data(rows);
    }

    private void entities(EntityType type) {
        EntityType top = model.top(type);
        for (int id : ids.get(type.name())) {
            Reference subject = new Reference(top.name(), id);
            Map<String, Row> parts = new LinkedHashMap<>();
            Map<String, Object> identity = part(parts, subject, Tables.tableOf(model, type, top));
            if (chances.percent(90)) {
                identity.put("NAME", "Name " + chances.between(1, 9));
            }
            if (top.inheritance()
                    .filter(kind -> kind != InheritanceType.TABLE_PER_CLASS)
                    .isPresent()) {
                identity.put("DTYPE", type.name());
            }
            part(parts, subject, Tables.tableOf(model, type, type));
            for (EntityType declaring : type.isTop() ? List.of(type) : List.of(top, type)) {
                keys(declaring, subject, part(parts, subject, Tables.tableOf(model, type, declaring)));
            }
            rows.addAll(parts.values());
            for (EntityType declaring : type.isTop() ? List.of(type) : List.of(top, type)) {
                declaring.attributes().forEach(attribute -> collection(declaring, attribute, subject));
            }
        }
    }

    private static Map<String, Object> part(Map<String, Row> parts, Reference subject, String table) {
        return parts.computeIfAbsent(
                        table, key -> new Row(table, subject, new LinkedHashMap<>(Map.of("ID", subject.id()))))
                .values();
    }

    private void keys(EntityType declaring, Reference subject, Map<String, Object> values) {
        for (Attribute attribute : declaring.attributes()) {
            if (attribute.kind().hasForeignKey() && chances.percent(80)) {
                targets(subject, attribute, 1).forEach(target -> values.put(attribute.column() + "_ID", target));
            }
            if (attribute.kind() == Kind.EMBEDDED && chances.percent(80)) {
                values.put(attribute.column() + "_STREET", "Street " + subject.id());
            }
        }
    }

    private void collection(EntityType declaring, Attribute attribute, Reference subject) {
        String table = declaring.name() + "_" + attribute.column();
        int size = chances.percent(25) ? 0 : chances.between(1, 3);
        if (attribute.kind().hasJoinTable()) {
            targets(subject, attribute, size)
                    .forEach(target -> link(table, attribute, subject, Map.of("TARGET_ID", target)));
        } else if (attribute.kind().isElementCollection()) {
            IntStream.range(0, size).forEach(place -> link(table, attribute, subject, element(attribute, place)));
        }
    }

    private Map<String, Object> element(Attribute attribute, int place) {
        String text = "Text " + place + chances.between(1, 9);
        return switch (attribute.kind()) {
            case PARTS -> Map.of("PART_TEXT", text, "PART_NUMBER", place);
            case MAP_OF_TEXTS -> Map.of("KEYED", "Key " + place, "TEXT", text);
            default -> Map.of("TEXT", text);
        };
    }

    private void link(String table, Attribute attribute, Reference owner, Map<String, Object> values) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("OWNER_ID", owner);
        row.putAll(new TreeMap<>(values));
        if (attribute.isList() && attribute.container() == Container.INDEXED) {
            long before = positions.merge(table + owner.id(), 1, Integer::sum) - 1L;
            row.put("POS", before);
        }
        rows.add(new Row(table, owner, row));
    }

    /** Up to that many targets, each once; of one's own class only earlier ones, as in a tree. */
    private List<Reference> targets(Reference owner, Attribute attribute, int size) {
        EntityType target = model.entity(attribute.target());
        String top = model.top(target).name();
        Set<Integer> others = taken.computeIfAbsent(attribute.name(), key -> new HashSet<>());
        boolean exclusive = attribute.kind() == Kind.ONE_TO_ONE || attribute.kind() == Kind.ONE_TO_MANY;
        boolean tree = isShown(attribute) || (attribute.kind() == Kind.TO_ONE && chances.percent(90));
        List<Integer> possible = new ArrayList<>(model.family(target)
                .flatMap(type -> ids.get(type.name()).stream())
                .filter(id -> !exclusive || !others.contains(id))
                .filter(id -> !top.equals(owner.top()) || !tree || id < owner.id())
                .toList());
        if (chances.percent(50) && possible.size() > 2 && !top.equals(owner.top())) {
            possible = possible.subList(0, 2);
        }
        Collections.shuffle(possible, chances.random());
        List<Integer> chosen = possible.stream().limit(size).toList();
        others.addAll(chosen);
        return chosen.stream().map(id -> new Reference(top, id)).toList();
    }

    /** Whether JSON follows it, in either direction. */
    private boolean isShown(Attribute attribute) {
        return attribute.visible()
                || model.entity(attribute.target()).attributes().stream()
                        .anyMatch(other -> other.visible() && other.mappedBy().equals(attribute.name()));
    }
}
