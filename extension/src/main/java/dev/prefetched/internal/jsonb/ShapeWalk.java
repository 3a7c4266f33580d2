package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One walk over all types that a response can hold, in the order in which JSON-B decides: a component of the
 * application's own, then a simple value, then a container, then a bean.
 *
 * <p>A bean is walked once for each way to see it, which is what ends the walk at a cycle. Belongs to one thread.
 */
final class ShapeWalk {

    private final Engine engine;
    private final KnownClasses classes;
    private final Map<Class<?>, TypeShapeBuilder> types = new LinkedHashMap<>();
    private final Set<Sight> seen = new HashSet<>();
    private final Deque<Sight> pending = new ArrayDeque<>();
    private final Set<Method> adapting = new HashSet<>();

    ShapeWalk(Engine engine, KnownClasses classes) {
        this.engine = engine;
        this.classes = classes;
    }

    /** What the walk asks; one of it serves all walks in one dialect. */
    record Engine(
            Dialect dialect,
            boolean typedRoots,
            BeanModels models,
            Components components,
            Containers containers,
            AttributeReads reads,
            ImpliedReads implied) {}

    /** Objects of a type, seen as what {@code view} says they are. */
    private record Sight(ResolvedType view, ResolvedType type) {}

    ResponseShape walk(Collection<Type> serialised) {
        Set<Class<?>> roots = new LinkedHashSet<>();
        serialised.forEach(type -> roots.addAll(values(ResolvedType.of(type), Position.ROOT, List.of())));
        for (Sight sight = pending.poll(); sight != null; sight = pending.poll()) {
            walk(sight);
        }
        Map<Class<?>, TypeShape> shapes = new LinkedHashMap<>();
        types.forEach((type, builder) -> shapes.put(type, builder.build()));
        return new ResponseShape(roots, shapes);
    }

    private void walk(Sight sight) {
        Class<?> type = sight.type().raw();
        TypeShapeBuilder shape = shape(type);
        engine.implied().byWriting(type).forEach(shape::implied);
        for (BeanProperty property : engine.models().of(sight.view().raw()).properties()) {
            if (PersistenceFields.isOne(property)) {
                continue;
            }
            MethodReads reads = reads(property, type);
            ResolvedType value = sight.view().member(property.member().getDeclaringClass(), property.type());
            shape.property(property.name(), reads.paths(), values(value, Position.PROPERTY, property.annotated()));
            shape.unreadable(reads);
        }
    }

    private MethodReads reads(BeanProperty property, Class<?> type) {
        if (!(property.member() instanceof Method getter)) {
            return new MethodReads(Set.of(AccessPath.of(property.member().getName())), Set.of(), List.of());
        }
        return Values.isOfPlatform(getter.getDeclaringClass())
                ? MethodReads.NONE
                : Places.at(property.name(), engine.reads().ofReceiver(type, getter));
    }

    /** Goes on to a value of the declared type; the classes that are visited as objects of their own. */
    private Set<Class<?>> values(ResolvedType type, Position position, List<AnnotatedElement> annotated) {
        Optional<Customisation> declared = engine.components().ofDeclared(type, position, annotated);
        if (declared.isPresent()) {
            return customised(type, declared.get(), position == Position.ROOT);
        }
        if (Values.isSimple(type)) {
            return Set.of();
        }
        Optional<Contents> contents = engine.containers().contents(type, position);
        return contents.isPresent() ? contained(type, contents.get(), annotated) : beans(type, position);
    }

    private Set<Class<?>> contained(ResolvedType container, Contents contents, List<AnnotatedElement> annotated) {
        List<AnnotatedElement> passedOn =
                engine.dialect().has(Deviation.ELEMENTS_TAKE_PROPERTY_ADAPTER) ? annotated : List.of();
        Set<Class<?>> visited = new LinkedHashSet<>();
        contents.values().forEach(value -> visited.addAll(values(value, contents.position(), passedOn)));
        for (ResolvedType key : contents.keys()) {
            if (engine.dialect().has(Deviation.KEYS_ARE_OBJECTS)) {
                visited.addAll(values(key, Position.KEY, List.of()));
            } else {
                visited.addAll(implied(key, engine.implied()::byText));
            }
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
                found.forEach(shape(type.raw())::implied);
                visited.add(type.raw());
            }
        }
        return visited;
    }

    private Set<Class<?>> beans(ResolvedType declared, Position position) {
        boolean asDeclared = position == Position.ROOT
                && engine.typedRoots()
                && engine.dialect().has(Deviation.DECLARED_ROOT_TYPE);
        Set<Class<?>> visited = new LinkedHashSet<>();
        for (ResolvedType type : classes.of(declared)) {
            Optional<Customisation> runtime =
                    asDeclared ? Optional.empty() : engine.components().ofRuntime(type.raw(), position);
            if (runtime.isPresent()) {
                visited.addAll(customised(type, runtime.get(), true));
            } else if (leadsOn(type)) {
                visited.add(type.raw());
                Sight sight = new Sight(asDeclared ? declared : type, type);
                if (seen.add(sight)) {
                    shape(type.raw());
                    pending.add(sight);
                }
            }
        }
        return visited;
    }

    /** Whether objects of {@code type} have attributes, or properties whose values may. */
    private boolean leadsOn(ResolvedType type) {
        return !Values.isOfPlatform(type.raw())
                || engine.models().of(type.raw()).properties().stream()
                        .map(property -> type.member(property.member().getDeclaringClass(), property.type()))
                        .anyMatch(value -> !Values.isSimple(value));
    }

    /**
     * Goes on past a component of the application's own.
     *
     * @param hashed whether a mapper that hashes what it writes comes across the value before the adapter does
     */
    private Set<Class<?>> customised(ResolvedType declared, Customisation customisation, boolean hashed) {
        Set<Class<?>> visited = new LinkedHashSet<>();
        for (ResolvedType type : classes.of(AttributeTypes.element(declared))) {
            Class<?> raw = type.raw();
            TypeShapeBuilder shape = shape(raw);
            Method component = customisation.method();
            MethodReads reads = Places.at(
                    component.getDeclaringClass().getSimpleName() + "." + component.getName(),
                    engine.reads().ofArgument(component, 0, raw));
            shape.implied(reads);
            for (AccessPath path : reads.serialised()) {
                shape.property(
                        path.toString(),
                        Set.of(path),
                        AttributeTypes.at(raw, path)
                                .map(value -> values(value, Position.ELEMENT, List.of()))
                                .orElse(Set.of()));
            }
            if (hashed || customisation instanceof Customisation.Serializer) {
                engine.implied().byWriting(raw).forEach(shape::implied);
            }
            visited.add(raw);
        }
        if (customisation instanceof Customisation.Adapter adapter) {
            visited.addAll(adapted(adapter));
        }
        return visited;
    }

    /** Goes on to what an adapter returns, past the adapter itself should it return its own type. */
    private Set<Class<?>> adapted(Customisation.Adapter adapter) {
        if (!adapting.add(adapter.method())) {
            return beans(adapter.to(), Position.ELEMENT);
        }
        try {
            return values(adapter.to(), Position.ELEMENT, List.of());
        } finally {
            adapting.remove(adapter.method());
        }
    }

    private TypeShapeBuilder shape(Class<?> type) {
        return types.computeIfAbsent(type, TypeShapeBuilder::new);
    }
}
