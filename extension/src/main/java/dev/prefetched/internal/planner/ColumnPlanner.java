package dev.prefetched.internal.planner;

import dev.prefetched.plan.ColumnPlan;
import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityAttribute.Kind;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.ResponseShape;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which basic attributes come with the rows of an entity. */
final class ColumnPlanner {

    private final ResponseShape shape;
    private final EntityModel model;
    private final AttributesRead attributes;
    private final LoadingReads loading;
    private final boolean narrow;

    /**
     * A planner for one response.
     *
     * @param narrow whether attributes that are not read may be left out
     */
    ColumnPlanner(
            ResponseShape shape, EntityModel model, AttributesRead attributes, LoadingReads loading, boolean narrow) {
        this.shape = shape;
        this.model = model;
        this.attributes = attributes;
        this.loading = loading;
        this.narrow = narrow;
    }

    /** The columns for {@code entity}; asked when all that the response reads is known. */
    ColumnPlan of(EntityShape entity) {
        return new ColumnPlan(added(entity), omitted(entity));
    }

    /** Those of subclasses count: a query for the superclass reads their objects too. */
    private Set<String> added(EntityShape entity) {
        return Stream.concat(Stream.of(entity), subclasses(entity))
                .flatMap(this::readOneByOne)
                .collect(Collectors.toSet());
    }

    private Stream<EntityShape> subclasses(EntityShape entity) {
        return model.subclasses(entity.type()).stream().flatMap(type -> model.entity(type).stream());
    }

    private Stream<String> readOneByOne(EntityShape entity) {
        return entity.attributes().stream()
                .filter(attribute -> attribute.kind() == Kind.BASIC && !attribute.eager())
                .filter(attribute -> attributes.reads(entity, attribute))
                .map(EntityAttribute::name);
    }

    private Set<String> omitted(EntityShape entity) {
        if (!narrow || NarrowingRule.against(entity, model, shape).isPresent()) {
            return Set.of();
        }
        Set<String> mandatory = loading.mandatory(entity);
        return entity.attributes().stream()
                .filter(attribute -> attribute.kind() == Kind.BASIC && attribute.eager())
                .filter(attribute -> !mandatory.contains(attribute.name()))
                .filter(attribute -> !attributes.reads(entity, attribute))
                .map(EntityAttribute::name)
                .collect(Collectors.toSet());
    }
}
