package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.BeanModel.Refusal;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

        boolean isWritable() {
            return writable && !writeHidden;
        }

        boolean isUnused() {
            return !isReadable() && !isWritable();
        }

        /** Whether one name is too few for both. */
        boolean clashesWith(Property other) {
            return (isReadable() && other.isReadable()) || (isWritable() && other.isWritable());
        }
    }

    @Override
    public BeanModel of(Class<?> type) {
        Map<String, Property> properties = properties(type);
        Set<Refusal> refusals = new LinkedHashSet<>();
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            refusals.addAll(of(type.getSuperclass()).refusals());
        }
        refusals.addAll(clashes(properties));
        properties.forEach((name, property) -> contradiction(name, property).ifPresent(refusals::add));
        List<BeanProperty> readable = new ArrayList<>();
        properties.forEach((name, property) -> {
            List<AnnotatedElement> annotated = property.members().all();
            property.read()
                    .filter(member -> !property.hidden())
                    .ifPresent(member -> readable.add(new BeanProperty(name, member, annotated)));
        });
        return new BeanModel(readable, List.copyOf(refusals));
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
        Map<String, Property> own = new HashMap<>();
        Accessors.declaredBy(type).forEach((name, members) -> {
            Optional<Property> inherited = Optional.ofNullable(properties.get(name));
            Property property = property(members, inherited, visibility);
            if (inherited.isEmpty() || visibility.read(members).isPresent()) {
                properties.remove(name);
                own.put(name, property);
            } else {
                properties.put(name, property);
            }
        });
        properties.putAll(unitedByName(own, visibility));
        return properties;
    }

    /** Unites the properties that are both read and written under the same names, as a field and its renamed getter. */
    private Map<String, Property> unitedByName(Map<String, Property> own, FieldAndGetter visibility) {
        Map<String, Property> united = new LinkedHashMap<>();
        Map<List<String>, String> owners = new HashMap<>();
        own.forEach((name, property) -> {
            List<String> names = List.of(nameRead(name, property), nameWritten(name, property));
            String owner = owners.putIfAbsent(names, name);
            Property known = owner == null ? null : united.get(owner);
            if (owner == null || known == null || known.clashesWith(property)) {
                united.put(name, property);
            } else if (known.isUnused()) {
                united.remove(owner);
                united.put(name, property);
                owners.put(names, name);
            } else if (!property.isUnused()) {
                Members members = known.members().overlaidBy(property.members());
                united.put(
                        owner,
                        new Property(
                                members,
                                visibility.read(members),
                                visibility.isWritable(members),
                                known.hidden(),
                                known.writeHidden()));
            }
        });
        return united;
    }

    private static Property property(Members own, Optional<Property> inherited, FieldAndGetter visibility) {
        Members members = inherited.map(above -> own.above(above.members())).orElse(own);
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

    /**
     * Clashes of names. Those among what is written under one name are not always noticed by mappers, which then write
     * the last of them.
     */
    private List<Refusal> clashes(Map<String, Property> properties) {
        Map<String, String> readable = new LinkedHashMap<>();
        Map<String, String> writable = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        List<Refusal> clashes = new ArrayList<>();
        properties.forEach((name, property) -> {
            String asRead = nameRead(name, property);
            String asWritten = nameWritten(name, property);
            if (property.isReadable()) {
                PropertyNames.clash(readable, name, asRead)
                        .or(() -> PropertyNames.clash(written, name, asWritten))
                        .ifPresent(clashes::add);
            }
            if (property.isWritable()) {
                PropertyNames.clash(writable, name, asWritten).ifPresent(clashes::add);
            }
        });
        return clashes;
    }
}
