package dev.prefetched.internal.jsonb;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a shape says will be touched, attribute by attribute. */
final class Prediction {

    private final Function<Class<?>, Set<Class<?>>> subclasses;
    private final Set<Attribute> attributes = new TreeSet<>();

    private Prediction(Function<Class<?>, Set<Class<?>>> subclasses) {
        this.subclasses = subclasses;
    }

    static Set<Attribute> of(ResponseShape shape, Function<Class<?>, Set<Class<?>>> subclasses) {
        Prediction prediction = new Prediction(subclasses);
        shape.types().values().forEach(prediction::add);
        return prediction.attributes;
    }

    /** The known classes below a type, for the engine to ask. */
    static Function<Class<?>, Set<Class<?>>> below(Collection<Class<?>> known) {
        return type -> known.stream()
                .filter(each -> each != type && type.isAssignableFrom(each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(TypeShape type) {
        Stream.concat(
                        type.implied().stream(),
                        type.properties().stream().flatMap(property -> property.reads().stream()))
                .forEach(path -> follow(List.of(ResolvedType.of(type.type())), path));
    }

    private void follow(List<ResolvedType> owners, AccessPath path) {
        List<ResolvedType> at = owners;
        for (String name : path.attributes()) {
            at = at.stream()
                    .flatMap(owner -> Stream.concat(
                            Stream.of(owner),
                            subclasses.apply(owner.raw()).stream().map(ResolvedType::of)))
                    .flatMap(owner -> AttributeTypes.field(owner.raw(), name).stream()
                            .peek(field -> attributes.add(Attribute.of(field)))
                            .map(field -> AttributeTypes.element(
                                    owner.member(field.getDeclaringClass(), field.getGenericType()))))
                    .distinct()
                    .toList();
        }
    }
}
