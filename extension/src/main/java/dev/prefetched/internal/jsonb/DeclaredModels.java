package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.BeanModel.Refusal;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * The models by the letter of the specification: class by class from the top, each with the strategy in force for it, a
 * property declared again merging with the inherited one.
 *
 * <p>Thread-safe.
 */
final class DeclaredModels implements BeanModels {

    private final VisibilityStrategies strategies;
    private final PropertyNames names;
    private final ConcurrentMap<Class<?>, Map<String, Property>> byClass = new ConcurrentHashMap<>();

    DeclaredModels(VisibilityStrategies strategies, PropertyNames names) {
        this.strategies = strategies;
        this.names = names;
    }

    /** One property as one class sees it; {@code read} is empty if no member may be read. */
    private record Property(
            Members members, Optional<Member> read, boolean writable, boolean hidden, boolean writeHidden) {

        boolean isReadable() {
            return read.isPresent() && !hidden;
        }
    }

    @Override
    public BeanModel of(Class<?> type) {
        Map<String, Property> properties = properties(type);
        List<Refusal> refusals = new ArrayList<>(clashes(properties));
        properties.forEach((name, property) -> contradiction(name, property).ifPresent(refusals::add));
        List<BeanProperty> readable = new ArrayList<>();
        properties.forEach((name, property) -> {
            List<AnnotatedElement> annotated = property.members().all();
            property.read()
                    .filter(member -> !property.hidden())
                    .ifPresent(member -> readable.add(new BeanProperty(name, member, annotated)));
        });
        return new BeanModel(readable, refusals);
    }

    private Map<String, Property> properties(Class<?> type) {
        Map<String, Property> known = byClass.get(type);
        if (known == null) {
            known = parse(type);
            byClass.put(type, known);
        }
        return known;
    }

    private Map<String, Property> parse(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        Map<String, Property> properties = new LinkedHashMap<>();
        if (superclass != null && superclass != Object.class) {
            properties.putAll(properties(superclass));
        }
        FieldAndGetter visibility = new FieldAndGetter(strategies.of(type));
        Accessors.declaredBy(type)
                .forEach((name, own) -> properties.compute(
                        name, (key, inherited) -> property(own, Optional.ofNullable(inherited), visibility)));
        return properties;
    }

    private static Property property(Members own, Optional<Property> inherited, FieldAndGetter visibility) {
        Members members =
                inherited.map(above -> own.above(above.members())).orElse(own);
        return new Property(
                members,
                visibility.read(members),
                visibility.isWritable(members),
                TransientRules.hides(members.forWriting())
                        || inherited.filter(Property::hidden).isPresent(),
                TransientRules.hides(members.forReading())
                        || inherited.filter(Property::writeHidden).isPresent());
    }

    private static Optional<Refusal> contradiction(String name, Property property) {
        List<AnnotatedElement> concerned = Stream.concat(
                        property.hidden() ? property.members().forWriting().stream() : Stream.empty(),
                        property.writeHidden() ? property.members().forReading().stream() : Stream.empty())
                .toList();
        return TransientRules.contradiction(name, concerned);
    }

    /** The name a value is written under; a transient property keeps its own. */
    private String nameWritten(String name, Property property) {
        return property.hidden()
                ? names.strategy().translateName(name)
                : names.of(name, property.members().forWriting());
    }

    private String nameRead(String name, Property property) {
        return property.writeHidden()
                ? names.strategy().translateName(name)
                : names.of(name, property.members().forReading());
    }

    /** Clashes of names as JSON objects are read, among what is written, and the other way round. */
    private List<Refusal> clashes(Map<String, Property> properties) {
        Map<String, String> readable = new LinkedHashMap<>();
        Map<String, String> writable = new LinkedHashMap<>();
        List<Refusal> clashes = new ArrayList<>();
        properties.forEach((name, property) -> {
            String asRead = nameRead(name, property);
            String asWritten = nameWritten(name, property);
            if (property.isReadable()) {
                PropertyNames.clash(readable, name, asRead).ifPresent(clashes::add);
            }
            if (property.writable() && !property.writeHidden()) {
                PropertyNames.clash(writable, name, asWritten).ifPresent(clashes::add);
            }
        });
        return clashes;
    }
}
