package dev.prefetched.tck.fuzz.model;

import jakarta.persistence.InheritanceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes up a model: two to five hierarchies, mostly of one class, with relations in all directions.
 *
 * <p>JSON shows only relations that lead to a later hierarchy, so that writing ends; and, in trees, those to one's own class.
 */
public final class RandomModel {

    private static final List<Kind> KINDS = List.of(
            Kind.TO_ONE,
            Kind.TO_ONE,
            Kind.TO_ONE,
            Kind.TO_ONE,
            Kind.ONE_TO_ONE,
            Kind.ONE_TO_MANY,
            Kind.MANY_TO_MANY,
            Kind.MANY_TO_MANY,
            Kind.TEXTS,
            Kind.PARTS,
            Kind.MAP_OF_TEXTS,
            Kind.EMBEDDED);

    /** Whether some entities of a model may be in the shared cache and others not. */
    private static final boolean MIXED = Boolean.getBoolean("fuzz.mixed");

    private final Chances chances;
    private final Map<String, EntityType> entities = new LinkedHashMap<>();
    private final Map<String, List<Attribute>> attributes = new LinkedHashMap<>();
    private final Set<String> trees = new HashSet<>();
    private boolean allShared;
    private int number;

    private RandomModel(Chances chances) {
        this.chances = chances;
    }

    /** The model that {@code chances} make up. */
    public static Model by(Chances chances) {
        return new RandomModel(chances).make();
    }

    private Model make() {
        allShared = chances.percent(85);
        int hierarchies = chances.between(2, 5);
        for (int position = 0; position < hierarchies; position++) {
            hierarchy("E" + position);
        }
        List<EntityType> types = List.copyOf(entities.values());
        for (EntityType owner : types) {
            int count = chances.between(1, owner.isTop() ? 4 : 2);
            for (int place = 0; place < count; place++) {
                relation(owner, chances.oneOf(types));
            }
        }
        return new Model(types.stream()
                .map(type -> type.with(attributes.get(type.name())))
                .toList());
    }

    private void hierarchy(String name) {
        boolean alone = chances.percent(70);
        Optional<InheritanceType> inheritance =
                alone ? Optional.empty() : Optional.of(chances.oneOf(InheritanceType.values()));
        boolean shared = MIXED ? chances.percent(85) : allShared;
        entity(new EntityType(name, name, inheritance, !alone && chances.percent(40), shared, List.of()));
        if (!alone) {
            entity(new EntityType(name + "A", name, Optional.empty(), false, shared, List.of()));
            entity(new EntityType(name + "B", name, Optional.empty(), false, shared, List.of()));
        }
    }

    private void entity(EntityType type) {
        entities.put(type.name(), type);
        attributes.put(type.name(), new ArrayList<>());
    }

    private void relation(EntityType owner, EntityType target) {
        Kind kind = chances.oneOf(KINDS);
        boolean noTarget = kind.isElementCollection();
        Attribute attribute = attribute(kind, noTarget ? owner : target, "", noTarget || shows(owner, target, kind));
        attributes.get(owner.name()).add(attribute);
        if (chances.percent(50)) {
            otherSide(owner, target, attribute);
        }
    }

    private void otherSide(EntityType owner, EntityType target, Attribute attribute) {
        List<Kind> possible = switch (attribute.kind()) {
            case TO_ONE -> List.of(Kind.INVERSE_MANY, Kind.INVERSE_MANY, Kind.INVERSE_MAP);
            case ONE_TO_ONE -> List.of(Kind.INVERSE_ONE);
            case MANY_TO_MANY -> List.of(Kind.INVERSE_LINKS);
            default -> List.of();
        };
        if (!possible.isEmpty()) {
            Kind kind = chances.oneOf(possible);
            boolean visible = !attribute.visible() && shows(/* owner= */ target, /* target= */ owner, kind);
            attributes.get(target.name()).add(attribute(kind, owner, attribute.name(), visible));
        }
    }

    private Attribute attribute(Kind kind, EntityType target, String mappedBy, boolean visible) {
        boolean single = kind.isToOne() || kind == Kind.EMBEDDED;
        List<Container> containers = kind.hasJoinTable() || kind.isElementCollection()
                ? List.of(Container.values())
                : List.of(Container.LIST, Container.ORDERED, Container.SET);
        Container container = chances.oneOf(containers);
        return new Attribute(
                name(kind, container),
                kind,
                target.name(),
                container,
                chances.percent(single ? 40 : 25),
                visible,
                mappedBy);
    }

    /** Such as {@code one3} and {@code setParts4}. */
    private String name(Kind kind, Container container) {
        boolean several = !kind.isToOne() && !kind.isMap() && kind != Kind.EMBEDDED;
        String prefix = several
                ? container.name().toLowerCase(Locale.ROOT)
                        + kind.prefix().substring(0, 1).toUpperCase(Locale.ROOT)
                        + kind.prefix().substring(1)
                : kind.prefix();
        return prefix + ++number;
    }

    private boolean shows(EntityType owner, EntityType target, Kind kind) {
        int direction = target.parent().compareTo(owner.parent());
        if (direction == 0) {
            // One a hierarchy: two would lead back, or multiply at each step.
            boolean inTree = kind == Kind.TO_ONE || kind == Kind.INVERSE_MANY;
            return inTree && chances.percent(30) && trees.add(owner.parent());
        }
        return direction > 0 && chances.percent(75);
    }
}
