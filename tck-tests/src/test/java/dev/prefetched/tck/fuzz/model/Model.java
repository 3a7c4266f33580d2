package dev.prefetched.tck.fuzz.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entities of an application. */
public record Model(List<EntityType> entities) {

    public Model {
        entities = List.copyOf(entities);
    }

    /** The entity of that name. */
    public EntityType entity(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no entity " + name + "."));
    }

    public boolean has(String name) {
        return entities.stream().anyMatch(entity -> entity.name().equals(name));
    }

    /** The class at the top of the hierarchy of {@code entity}. */
    EntityType top(EntityType entity) {
        return entity(entity.parent());
    }

    /** The attributes of {@code entity}, inherited ones first. */
    public List<Attribute> attributesOf(EntityType entity) {
        List<Attribute> all = new ArrayList<>();
        if (!entity.isTop()) {
            all.addAll(top(entity).attributes());
        }
        all.addAll(entity.attributes());
        return all;
    }

    /** {@code entity} and the classes that extend it. */
    Stream<EntityType> family(EntityType entity) {
        return entities.stream()
                .filter(other -> other.equals(entity) || other.parent().equals(entity.name()));
    }

    /** Whether {@code entity} is alone in its hierarchy. */
    public boolean isAlone(EntityType entity) {
        return entity.inheritance().isEmpty() && entity.isTop();
    }

    /** The attribute of that name, wherever it is declared. */
    Optional<Attribute> attribute(String name) {
        return entities.stream()
                .flatMap(entity -> entity.attributes().stream())
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** The same with one entity in the place of the one of its name. */
    Model with(EntityType changed) {
        return new Model(entities.stream()
                .map(entity -> entity.name().equals(changed.name()) ? changed : entity)
                .toList());
    }
}
