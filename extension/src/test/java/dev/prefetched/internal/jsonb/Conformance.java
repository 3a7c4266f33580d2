package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.cases.AccessCases;
import dev.prefetched.internal.jsonb.cases.Case;
import dev.prefetched.internal.jsonb.cases.ComponentCases;
import dev.prefetched.internal.jsonb.cases.ContainerCases;
import dev.prefetched.internal.jsonb.cases.FurtherCases;
import dev.prefetched.internal.jsonb.cases.HashCases;
import dev.prefetched.internal.jsonb.cases.InheritanceCases;
import dev.prefetched.internal.jsonb.cases.JacksonCases;
import dev.prefetched.internal.jsonb.cases.NamingCases;
import dev.prefetched.internal.jsonb.cases.Rule;
import dev.prefetched.internal.jsonb.cases.RuntimeTypeCases;
import dev.prefetched.internal.jsonb.cases.TransientCases;
import dev.prefetched.internal.jsonb.cases.ValueCases;
import dev.prefetched.internal.jsonb.cases.VisibilityCases;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order of their numbers. */
final class Conformance {

    private Conformance() {}

    static List<Class<? extends Case>> rules() {
        return Stream.of(
                        AccessCases.class,
                        TransientCases.class,
                        VisibilityCases.class,
                        NamingCases.class,
                        ComponentCases.class,
                        RuntimeTypeCases.class,
                        InheritanceCases.class,
                        ContainerCases.class,
                        HashCases.class,
                        ValueCases.class,
                        JacksonCases.class,
                        FurtherCases.class)
                .flatMap(group -> Stream.of(group.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(Rule.class))
                .<Class<? extends Case>>map(type -> type.asSubclass(Case.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** The rule of that number. */
    static Class<? extends Case> rule(String number) {
        return rules().stream()
                .filter(rule -> rule.getSimpleName().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + number));
    }

    static String title(Class<? extends Case> rule) {
        return rule.getAnnotation(Rule.class).value();
    }
}
