package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.internal.jsonb.Visits.Sight;
import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.ResponseShape;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One walk over all types that a response can hold: from bean to bean by the values of their properties.
 *
 * <p>Belongs to one thread.
 */
final class ShapeWalk {

    private final Engine engine;
    private final Visits visits = new Visits();
    private final ValueWalk values;

    ShapeWalk(Engine engine, KnownClasses classes) {
        this.engine = engine;
        this.values = new ValueWalk(engine, classes, visits);
    }

    ResponseShape walk(Collection<Type> serialised) {
        Set<Class<?>> roots = new LinkedHashSet<>();
        serialised.forEach(type -> roots.addAll(values.visit(ResolvedType.of(type), Position.ROOT, List.of())));
        for (Optional<Sight> sight = visits.next(); sight.isPresent(); sight = visits.next()) {
            walk(sight.get());
        }
        return new ResponseShape(roots, visits.shapes());
    }

    private void walk(Sight sight) {
        Class<?> type = sight.type().raw();
        TypeShapeBuilder shape = visits.shape(type);
        engine.implied().byWriting(type).forEach(shape::implied);
        for (BeanProperty property : engine.models().of(sight.view().raw()).properties()) {
            if (PersistenceFields.isOne(property)) {
                continue;
            }
            MethodReads reads = reads(property, type);
            shape.property(
                    property.name(),
                    reads.paths(),
                    values.visit(property.typeIn(sight.view()), Position.PROPERTY, property.annotated()));
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
}
