package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Matches the types of arguments with those of parameters, which tells what type variables stand for. */
final class TypeViews {

    /** How many meanings of one variable are told apart. */
    private static final int MOST_MEANINGS = 6;

    private final Hierarchy hierarchy;

    TypeViews(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** The type arguments {@code type} gives to its supertype {@code target}; none if it is none or raw. */
    List<TypeRef> argumentsAs(TypeRef type, String target) {
        if (type.name().equals(target)) {
            return type.arguments();
        }
        if (type.isArray() || !hierarchy.isSubtype(type.name(), target)) {
            return List.of();
        }
        return List.copyOf(hierarchy.bindings(type, target).values());
    }

    /** Adds to {@code meanings} what the variables in {@code parameter} stand for when it is given {@code arguments}. */
    void match(TypeRef parameter, Set<TypeRef> arguments, Map<String, Set<TypeRef>> meanings) {
        if (parameter.name().startsWith("'")) {
            Set<TypeRef> known = meanings.computeIfAbsent(parameter.name().substring(1), key -> new LinkedHashSet<>());
            arguments.stream().filter(type -> known.size() < MOST_MEANINGS).forEach(known::add);
            return;
        }
        for (TypeRef argument : arguments) {
            List<TypeRef> given = argumentsAs(argument, parameter.name());
            for (int i = 0; i < parameter.arguments().size() && i < given.size(); i++) {
                match(parameter.arguments().get(i), Set.of(given.get(i)), meanings);
            }
        }
    }

    /** {@code type} with its variables replaced, once for each of their meanings. */
    static Set<TypeRef> bind(TypeRef type, Map<String, Set<TypeRef>> meanings) {
        int alternatives = meanings.values().stream().mapToInt(Set::size).max().orElse(1);
        Set<TypeRef> bound = new LinkedHashSet<>();
        for (int number = 0; number < Math.max(1, alternatives); number++) {
            Map<String, TypeRef> chosen = new LinkedHashMap<>();
            for (Map.Entry<String, Set<TypeRef>> meaning : meanings.entrySet()) {
                List<TypeRef> choices = new ArrayList<>(meaning.getValue());
                if (!choices.isEmpty()) {
                    chosen.put(meaning.getKey(), choices.get(Math.min(number, choices.size() - 1)));
                }
            }
            bound.add(shallow(type.bind(chosen), 0));
        }
        return bound;
    }

    /** Ends what would nest without end in a loop. */
    private static TypeRef shallow(TypeRef type, int depth) {
        if (type.arguments().isEmpty()) {
            return type;
        }
        return depth > Limits.REPEATED_STEPS + 2
                ? TypeRef.of(type.name())
                : new TypeRef(
                        type.name(),
                        type.arguments().stream()
                                .map(argument -> shallow(argument, depth + 1))
                                .toList());
    }
}
