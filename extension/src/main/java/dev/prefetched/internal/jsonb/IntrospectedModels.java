package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.BeanModel.Refusal;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
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
 * The models by JavaBeans introspection: the whole class at once, every getter paired with the field of its name, a
 * visible one of the two sufficing for the getter to be read.
 *
 * <p>Thread-safe.
 */
final class IntrospectedModels implements BeanModels {

    private final Dialect dialect;
    private final VisibilityStrategies strategies;
    private final PropertyNames names;
    private final ConcurrentMap<Class<?>, BeanModel> byClass = new ConcurrentHashMap<>();

    IntrospectedModels(Dialect dialect, VisibilityStrategies strategies, PropertyNames names) {
        this.dialect = dialect;
        this.strategies = strategies;
        this.names = names;
    }

    @Override
    public BeanModel of(Class<?> type) {
        return byClass.computeIfAbsent(type, this::model);
    }

    private BeanModel model(Class<?> type) {
        FieldVisibility fields = new FieldVisibility(dialect, strategies, type);
        Map<String, String> owners = new HashMap<>();
        List<BeanProperty> properties = new ArrayList<>();
        Set<Refusal> refusals = new LinkedHashSet<>();
        candidates(type).forEach((name, candidate) -> {
            List<AnnotatedElement> annotated = candidate.annotated(type);
            if (candidate.isTransient() || !isVisible(candidate, fields)) {
                TransientRules.contradiction(name, annotated).ifPresent(refusals::add);
            } else {
                PropertyNames.clash(owners, name, names.of(name, annotated)).ifPresent(refusals::add);
                properties.add(new BeanProperty(name, candidate.member(), annotated));
            }
        });
        refusals.addAll(refusedForReading(type));
        return new BeanModel(properties, List.copyOf(refusals));
    }

    /** The refusals of setters, made although nothing is read from JSON. */
    private static List<Refusal> refusedForReading(Class<?> type) {
        Map<String, Field> fields = JavaBeans.fields(type);
        List<Refusal> refusals = new ArrayList<>();
        JavaBeans.setters(type).forEach((name, setter) -> {
            List<AnnotatedElement> annotated = Stream.<AnnotatedElement>concat(
                            Stream.of(setter), Stream.ofNullable(fields.get(name)))
                    .toList();
            if (TransientRules.hides(annotated)) {
                TransientRules.contradiction(name, annotated).ifPresent(refusals::add);
            }
        });
        return refusals;
    }

    private boolean isVisible(Candidate candidate, FieldVisibility fields) {
        return candidate.getter().filter(this::isVisible).isPresent()
                || candidate.field().filter(fields::isVisible).isPresent();
    }

    private boolean isVisible(Method getter) {
        return strategies
                .of(getter.getDeclaringClass())
                .map(strategy -> strategy.isVisible(getter))
                .orElse(true);
    }

    private Map<String, Candidate> candidates(Class<?> type) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        if (!type.isRecord()) {
            JavaBeans.fields(type)
                    .forEach(
                            (name, field) -> candidates.put(name, new Candidate(Optional.empty(), Optional.of(field))));
        }
        JavaBeans.getters(type, dialect.has(Deviation.RECORD_METHODS_ARE_ACCESSORS))
                .forEach((name, getter) -> {
                    Optional<Field> field = type.isRecord()
                            ? Optional.empty()
                            : Optional.ofNullable(candidates.get(name))
                                    .flatMap(Candidate::field)
                                    .or(() -> JavaBeans.fieldOf(getter, type));
                    candidates.put(name, new Candidate(Optional.of(getter), field));
                });
        return candidates;
    }

    /** A getter, a field, or both under one name. */
    private record Candidate(Optional<Method> getter, Optional<Field> field) {

        Member member() {
            return getter.<Member>map(method -> method).orElseGet(field::orElseThrow);
        }

        boolean isTransient() {
            return TransientRules.hides(members())
                    || field.filter(JavaBeans::isNeverRead).isPresent();
        }

        List<AnnotatedElement> annotated(Class<?> type) {
            return type.isRecord()
                    ? Stream.concat(members().stream(), JavaBeans.componentParameter(type, member().getName()).stream())
                            .toList()
                    : members();
        }

        private List<AnnotatedElement> members() {
            return Stream.<Optional<? extends AnnotatedElement>>of(getter, field)
                    .<AnnotatedElement>flatMap(Optional::stream)
                    .toList();
        }
    }
}
