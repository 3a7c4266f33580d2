package dev.prefetched.internal.bytecode;

import dev.prefetched.internal.bytecode.JdkRules.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Sorts what a method of the JDK is given: the objects it works on, and the functions it works with. */
final class JdkOperands {

    private final AbstractValue objects;
    private final AbstractValue content;
    private final AbstractValue functions;
    private final AbstractValue carried;
    private final Set<Behaviour> behaviours = EnumSet.noneOf(Behaviour.class);
    private final boolean unknownFunction;

    /**
     * Sorts the arguments of {@code call}.
     *
     * @param contents answers the values and everything that containers among them hold
     */
    JdkOperands(Invocation call, Function<List<AbstractValue>, AbstractValue> contents, Set<Trait> traits) {
        AbstractValue operations = AbstractValue.NOTHING;
        AbstractValue operated = AbstractValue.NOTHING;
        boolean unknown = false;
        List<TypeRef> types = call.parameterTypes();
        for (int index = 0; index < types.size(); index++) {
            AbstractValue parameter = call.parameters().get(index);
            boolean function = types.get(index).isJdkFunction();
            unknown |= function && parameter.stream().anyMatch(JdkOperands::isUnknownFunction);
            boolean anything = types.get(index).equals(TypeRef.OBJECT);
            operations = operations.or(parameter.only(
                    node -> node instanceof Behaviour || function || (node instanceof Node.Lambda && !anything)));
            operated = operated.or(parameter.only(
                    node -> !(node instanceof Behaviour) && !function && (!(node instanceof Node.Lambda) || anything)));
        }
        if (TypeRef.of(call.owner()).isJdkFunction() && !call.isConstructor()) {
            operations = operations.or(call.receiver());
            unknown |= call.hasReceiver()
                    && (call.receiver().isNothing()
                            || call.receiver().stream().anyMatch(JdkOperands::isUnknownFunction));
        } else {
            operated = operated.or(call.receiver());
        }
        AbstractValue all = contents.apply(List.of(operated));
        this.content = operated.only(node -> !call.receiver().nodes().contains(node));
        this.objects = all.only(node -> !(node instanceof Behaviour));
        boolean usesHeld = traits.contains(Trait.SEEKS) || call.owner().startsWith("java/util/concurrent/");
        AbstractValue held = usesHeld ? all : AbstractValue.NOTHING;
        this.functions = operations.or(held).or(objects.only(node -> !(node instanceof Node.Lambda)));
        this.unknownFunction = unknown;
        functions.only(Behaviour.class).forEach(behaviours::add);
        Set<Behaviour> own = EnumSet.noneOf(Behaviour.class);
        traits.forEach(trait -> own.addAll(trait.behaviours()));
        boolean later = traits.contains(Trait.LATER);
        if (!later || call.isConstructor()) {
            behaviours.addAll(own);
        }
        if (comparesUnasked(call, traits, types)) {
            behaviours.add(Behaviour.COMPARES);
        }
        this.carried = later ? operations.or(AbstractValue.of(own)) : operations;
    }

    private static boolean comparesUnasked(Invocation call, Set<Trait> traits, List<TypeRef> types) {
        boolean sortedReceiver = traits.contains(Trait.SEEKS)
                && call.receiver()
                        .only(Node.Reached.class)
                        .anyMatch(node -> JdkRules.isSorted(node.type().name()));
        boolean noComparator = traits.contains(Trait.COMPARES_BY_DEFAULT)
                && call.parameters().get(types.size() - 1).isNothing();
        return sortedReceiver || noComparator;
    }

    private static boolean isUnknownFunction(Node node) {
        return (node instanceof Node.Unknown unknown && unknown.type().isJdk())
                || (node instanceof Node.Reached reached && reached.type().isJdk());
    }

    /** What the method works on, the contents of containers included. */
    AbstractValue objects() {
        return objects;
    }

    /** The arguments that a container would take in as elements. */
    AbstractValue content() {
        return content;
    }

    /** What the method may call back. */
    AbstractValue functions() {
        return functions;
    }

    /** What the method hands on to be used later. */
    AbstractValue carried() {
        return carried;
    }

    /** What is done to the objects now. */
    Set<Behaviour> behaviours() {
        return behaviours;
    }

    /** Whether the objects are given to a function that cannot be told. */
    boolean hasUnknownFunction() {
        return unknownFunction;
    }
}
