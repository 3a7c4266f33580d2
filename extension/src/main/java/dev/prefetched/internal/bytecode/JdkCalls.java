package dev.prefetched.internal.bytecode;

import dev.prefetched.internal.bytecode.JdkRules.Trait;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what a method of the JDK does, going by {@link JdkRules} instead of its code. */
final class JdkCalls {

    private final Scope scope;
    private final JdkRules rules;
    private final Following following;
    private final Implied implied;
    private final JdkCallbacks callbacks;

    JdkCalls(Scope scope, JdkRules rules, Following following, Implied implied, JdkCallbacks callbacks) {
        this.scope = scope;
        this.rules = rules;
        this.following = following;
        this.implied = implied;
        this.callbacks = callbacks;
    }

    AbstractValue call(Invocation call) {
        Optional<String> refusal = rules.refusal(call.owner(), call.name());
        if (refusal.isPresent()) {
            return following.giveUp(call.arguments(), call.returnType(), refusal.get());
        }
        Set<Trait> traits = rules.traits(call.owner(), call.name(), call.descriptor());
        JdkOperands operands = new JdkOperands(call, this::contents, traits);
        noteUnknownFunctions(call, operands);
        AbstractValue results = callbacks.run(operands.functions(), operands.objects(), traits.contains(Trait.REPEATS));
        applyBehaviours(call, traits, operands, results);
        keep(call, traits, operands, results);
        return result(call, traits, operands, results);
    }

    /** The values and everything that containers among them hold. */
    private AbstractValue contents(List<AbstractValue> values) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        values.forEach(value -> open.addAll(value.nodes()));
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (found.add(node)) {
                open.addAll(scope.heap().get(node.anchor(), Heap.ELEMENTS).nodes());
            }
        }
        return AbstractValue.of(found);
    }

    private void noteUnknownFunctions(Invocation call, JdkOperands operands) {
        if (operands.hasUnknownFunction()) {
            following.giveUp(
                    List.of(operands.objects()),
                    call.returnType(),
                    "passed by " + call + " to a function that is not known");
        }
    }

    private void applyBehaviours(Invocation call, Set<Trait> traits, JdkOperands operands, AbstractValue results) {
        AbstractValue objects = operands.objects();
        AbstractValue subject =
                traits.contains(Trait.KEY_ONLY) ? contents(call.parameters().subList(0, 1)) : objects.or(results);
        for (Behaviour behaviour : operands.behaviours()) {
            switch (behaviour) {
                case HASHES_RESULTS, COMPARES_RESULTS -> implied.apply(behaviour, results, results);
                default -> implied.apply(behaviour, subject, objects);
            }
        }
    }

    /** Puts into containers what the call may put there. */
    private void keep(Invocation call, Set<Trait> traits, JdkOperands operands, AbstractValue results) {
        AbstractValue kept = operands.content().or(results);
        if (call.isConstructor()) {
            kept = kept.or(operands.carried());
        }
        if (call.hasReceiver()
                && !traits.contains(Trait.KEEPS_NOTHING)
                && !call.owner().equals("java/lang/Object")) {
            put(call.receiver(), kept);
        }
        if (traits.contains(Trait.FILLS_ARGUMENT)) {
            put(call.parameters().get(0), operands.objects());
        }
        if (traits.contains(Trait.FILLS_ARGUMENTS)) {
            call.parameters().forEach(container -> put(container, operands.content()));
        }
    }

    private void put(AbstractValue containers, AbstractValue content) {
        for (Node container : containers.nodes()) {
            if (!(container instanceof Behaviour) && !(container instanceof Node.Lambda)) {
                scope.heap().put(container.anchor(), Heap.ELEMENTS, content.only(node -> !node.equals(container)));
            }
        }
    }

    private AbstractValue result(Invocation call, Set<Trait> traits, JdkOperands operands, AbstractValue results) {
        TypeRef type = TypeRef.of(call.returnType());
        if (!type.canHoldObjects()) {
            return AbstractValue.nothing(call.returnType().getSize());
        }
        if (traits.contains(Trait.REPLACES)) {
            return operands.hasUnknownFunction() ? results.or(Scope.unknown(TypeRef.OBJECT)) : results;
        }
        AbstractValue value = operands.objects().or(results);
        boolean makesFunction = !call.hasReceiver() || type.isJdkFunction();
        return makesFunction ? value.or(operands.carried()) : value;
    }
}
