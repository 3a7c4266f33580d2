package dev.prefetched.tck.fuzz.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Models and data with something left out, the largest omissions first. */
public final class Smaller {

    private Smaller() {}

    /** Models that differ from {@code model} by one omission each. */
    public static Stream<Model> models(Model model) {
        return Stream.of(withoutEntities(model), withoutAttributes(model), lazier(model), sharing(model))
                .flatMap(models -> models);
    }

    /** Data with fewer entities, or fewer rows in their collections. */
    public static Stream<Data> data(Data data) {
        return Stream.concat(
                parts(data.entities()).map(part -> data.without(Set.copyOf(part))),
                parts(data.links()).map(part -> data.withoutLinks(Set.copyOf(part))));
    }

    /** Halves, quarters, ... of a list, down to its single elements. */
    private static <T> Stream<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int size = (all.size() + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            int length = size;
            IntStream.iterate(0, start -> start < all.size(), start -> start + length)
                    .mapToObj(start -> all.subList(start, Math.min(all.size(), start + length)))
                    .forEach(parts::add);
        }
        return parts.stream();
    }

    private static Stream<Model> withoutEntities(Model model) {
        return model.entities().stream().filter(EntityType::isTop).map(top -> {
            Set<String> gone = model.family(top).map(EntityType::name).collect(Collectors.toSet());
            return consistent(new Model(model.entities().stream()
                    .filter(entity -> !gone.contains(entity.name()))
                    .toList()));
        });
    }

    private static Stream<Model> withoutAttributes(Model model) {
        return model.entities().stream()
                .flatMap(entity -> entity.attributes().stream()
                        .map(attribute -> consistent(model.with(entity.with(entity.attributes().stream()
                                .filter(other -> !other.equals(attribute))
                                .toList())))));
    }

    private static Stream<Model> lazier(Model model) {
        return model.entities().stream()
                .flatMap(entity -> entity.attributes().stream()
                        .filter(Attribute::eager)
                        .map(attribute -> model.with(entity.with(entity.attributes().stream()
                                .map(other -> other.equals(attribute) ? attribute.lazy() : other)
                                .toList()))));
    }

    private static Stream<Model> sharing(Model model) {
        return model.entities().stream().filter(entity -> !entity.shared()).map(entity -> model.with(entity.sharing()));
    }

    /** Without the attributes that lead to something that is gone. */
    private static Model consistent(Model model) {
        Set<String> attributes = model.entities().stream()
                .flatMap(entity -> entity.attributes().stream())
                .map(Attribute::name)
                .collect(Collectors.toSet());
        return new Model(model.entities().stream()
                .map(entity -> entity.with(entity.attributes().stream()
                        .filter(attribute -> model.has(attribute.target()))
                        .filter(attribute ->
                                attribute.mappedBy().isEmpty() || attributes.contains(attribute.mappedBy()))
                        .toList()))
                .toList());
    }
}
