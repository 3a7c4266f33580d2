package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.internal.jsonb.Visits.Sight;
import dev.prefetched.plan.AccessPath;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Goes from a value to the objects a mapper visits for it, in the order in which JSON-B decides: a component of the
 * application's own, then a simple value, then a container, then beans.
 *
 * <p>Belongs to one walk, hence to one thread.
 */
final class ValueWalk {

    private final Engine engine;
    private final KnownClasses classes;
    private final Visits visits;
    private final Set<Customisation> inProgress = new HashSet<>();

    ValueWalk(Engine engine, KnownClasses classes, Visits visits) {
        this.engine = engine;
        this.classes = classes;
        this.visits = visits;
    }

    /**
     * Meets what a value of the declared type leads to.
     *
     * @param annotated what may carry annotations for the value's property; empty if it is none's
     * @return the classes that are visited as objects of their own
     */
    Set<Class<?>> visit(ResolvedType type, Position position, List<AnnotatedElement> annotated) {
        Optional<Customisation> declared = engine.components().ofDeclared(type, position, annotated);
        if (declared.isPresent()) {
            return customised(type, declared.get(), position == Position.ROOT);
        }
        if (Values.isSimple(type)) {
            return Set.of();
        }
        Optional<Contents> contents = engine.containers().contents(type, position);
        return contents.isPresent() ? contained(type, contents.get(), annotated) : objects(type, position);
    }

    private Set<Class<?>> contained(ResolvedType container, Contents contents, List<AnnotatedElement> annotated) {
        List<AnnotatedElement> passedOn =
                engine.dialect().has(Deviation.ELEMENTS_TAKE_PROPERTY_ADAPTER) ? annotated : List.of();
        Set<Class<?>> visited = new LinkedHashSet<>();
        contents.values().forEach(value -> visited.addAll(visit(value, contents.position(), passedOn)));
        for (ResolvedType key : contents.keys()) {
            visited.addAll(
                    engine.dialect().has(Deviation.KEYS_ARE_OBJECTS)
                            ? visit(key, Position.KEY, List.of())
                            : implied(key, engine.implied()::byText));
        }
        List<ResolvedType> filling = contents.keys().isEmpty() ? contents.values() : contents.keys();
        filling.forEach(element -> implied(element, type -> engine.implied().byFilling(type, contents.filledBy())));
        if (Iterable.class.isAssignableFrom(container.raw()) && !Values.isOfPlatform(container.raw())) {
            visited.addAll(implied(container, engine.implied()::byIterating));
        }
        return visited;
    }

    private Set<Class<?>> implied(ResolvedType declared, Function<Class<?>, Stream<MethodReads>> reads) {
        Set<Class<?>> visited = new LinkedHashSet<>();
        for (ResolvedType type : classes.of(declared)) {
            List<MethodReads> found = reads.apply(type.raw()).toList();
            if (!found.isEmpty()) {
                found.forEach(visits.shape(type.raw())::implied);
                visited.add(type.raw());
            }
        }
        return visited;
    }

    /** Meets the objects themselves, each as what it turns out to be. */
    private Set<Class<?>> objects(ResolvedType declared, Position position) {
        if (position == Position.ROOT && engine.typedRoots() && engine.dialect().has(Deviation.DECLARED_ROOT_TYPE)) {
            return beans(declared, type -> new Sight(declared, type));
        }
        Set<Class<?>> visited = new LinkedHashSet<>();
        for (ResolvedType type : classes.of(declared)) {
            Optional<Customisation> component = engine.components().ofRuntime(type.raw(), position);
            Optional<Contents> contents = engine.containers().contents(type, position);
            if (component.isPresent()) {
                visited.addAll(customised(type, component.get(), true));
            } else if (contents.isPresent()) {
                visited.addAll(contained(type, contents.get(), List.of()));
            } else {
                visited.addAll(bean(new Sight(type, type)));
            }
        }
        return visited;
    }

    private Set<Class<?>> beans(ResolvedType declared, Function<ResolvedType, Sight> seen) {
        Set<Class<?>> visited = new LinkedHashSet<>();
        classes.of(declared).forEach(type -> visited.addAll(bean(seen.apply(type))));
        return visited;
    }

    private Set<Class<?>> bean(Sight sight) {
        Class<?> type = sight.type().raw();
        if (Values.isOfPlatform(type)
                && engine.models().of(type).properties().stream()
                        .allMatch(property -> Values.isSimple(property.typeIn(sight.type())))) {
            return Set.of();
        }
        visits.meet(sight);
        return Set.of(type);
    }

    /**
     * Goes on past a component of the application's own.
     *
     * @param hashed whether a mapper that hashes what it writes comes across the value before the adapter does
     */
    private Set<Class<?>> customised(ResolvedType declared, Customisation customisation, boolean hashed) {
        if (!inProgress.add(customisation)) {
            // An adapter to its own type is not applied again; a serialiser that goes on to its own type is known by
            // now.
            return customisation instanceof Customisation.Adapter
                    ? beans(declared, type -> new Sight(type, type))
                    : Set.of();
        }
        Set<Class<?>> visited = new LinkedHashSet<>();
        for (ResolvedType type : classes.of(AttributeTypes.element(declared))) {
            component(type.raw(), customisation);
            if (hashed || customisation instanceof Customisation.Serializer) {
                engine.implied().byWriting(type.raw()).forEach(visits.shape(type.raw())::implied);
            }
            visited.add(type.raw());
        }
        if (customisation instanceof Customisation.Adapter adapter) {
            visited.addAll(visit(adapter.to(), Position.ELEMENT, List.of()));
        }
        inProgress.remove(customisation);
        return visited;
    }

    /** What a component reads from objects of {@code type}, and what it hands back to the mapper. */
    private void component(Class<?> type, Customisation customisation) {
        Method method = customisation.method();
        MethodReads reads = Places.at(
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                engine.reads().ofArgument(method, 0, type));
        TypeShapeBuilder shape = visits.shape(type);
        shape.implied(reads);
        for (AccessPath path : reads.serialised()) {
            shape.property(
                    path.toString(),
                    Set.of(path),
                    AttributeTypes.at(type, path)
                            .map(value -> visit(value, Position.ELEMENT, List.of()))
                            .orElse(Set.of()));
        }
    }
}
