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
import java.util.function.Function;
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
        List<BeanProperty> properties = new ArrayList<>();
        Set<Refusal> refusals = new LinkedHashSet<>();
        Map<String, Method> getters = JavaBeans.getters(type, dialect.has(Deviation.RECORD_METHODS_ARE_ACCESSORS));
        shown(candidates(type, getters), type, JavaBeans::getterName, refusals)
                .forEach((name, candidate) ->
                        properties.add(new BeanProperty(name, candidate.member(), candidate.annotated(type))));
        // Nothing is read from JSON here, but what is wrong with that makes a mapper refuse the class as a whole.
        shown(candidates(type, JavaBeans.setters(type)), type, JavaBeans::setterName, refusals);
        return new BeanModel(properties, List.copyOf(refusals));
    }

    /** Those of {@code candidates} that are neither transient nor invisible; adds what is wrong with any of them. */
    private Map<String, Candidate> shown(
            Map<String, Candidate> candidates,
            Class<?> type,
            Function<Field, String> accessorName,
            Set<Refusal> refusals) {
        FieldVisibility fields = new FieldVisibility(dialect, strategies, type, accessorName);
        Map<String, String> owners = new HashMap<>();
        Map<String, Candidate> shown = new LinkedHashMap<>();
        candidates.forEach((name, candidate) -> {
            List<AnnotatedElement> annotated = candidate.annotated(type);
            if (candidate.isTransient() || !isVisible(candidate, fields)) {
                TransientRules.contradiction(name, annotated).ifPresent(refusals::add);
            } else {
                PropertyNames.clash(owners, name, names.of(name, annotated)).ifPresent(refusals::add);
                shown.put(name, candidate);
            }
        });
        return shown;
    }

    private boolean isVisible(Candidate candidate, FieldVisibility fields) {
        return candidate.accessor().filter(this::isVisible).isPresent()
                || candidate.field().filter(fields::isVisible).isPresent();
    }

    private boolean isVisible(Method accessor) {
        return strategies
                .of(accessor.getDeclaringClass())
                .map(strategy -> strategy.isVisible(accessor))
                .orElse(true);
    }

    private static Map<String, Candidate> candidates(Class<?> type, Map<String, Method> accessors) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        if (!type.isRecord()) {
            JavaBeans.fields(type)
                    .forEach(
                            (name, field) -> candidates.put(name, new Candidate(Optional.empty(), Optional.of(field))));
        }
        accessors.forEach((name, accessor) -> {
            Optional<Field> field = type.isRecord()
                    ? Optional.empty()
                    : Optional.ofNullable(candidates.get(name))
                            .flatMap(Candidate::field)
                            .or(() -> JavaBeans.fieldOf(accessor, type));
            candidates.put(name, new Candidate(Optional.of(accessor), field));
        });
        return candidates;
    }

    /** A getter or setter, a field, or both under one name. */
    private record Candidate(Optional<Method> accessor, Optional<Field> field) {

        Member member() {
            return accessor.<Member>map(method -> method).orElseGet(field::orElseThrow);
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
            return Stream.<Optional<? extends AnnotatedElement>>of(accessor, field)
                    .<AnnotatedElement>flatMap(Optional::stream)
                    .toList();
        }
    }
}
