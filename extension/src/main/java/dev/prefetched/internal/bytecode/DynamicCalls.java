package dev.prefetched.internal.bytecode;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Carries out {@code invokedynamic} for the bootstrap methods that compilers use. */
final class DynamicCalls {

    private final Scope scope;
    private final Following following;
    private final Fields fields;
    private final Implied implied;

    DynamicCalls(Scope scope, Following following, Fields fields, Implied implied) {
        this.scope = scope;
        this.following = following;
        this.fields = fields;
        this.implied = implied;
    }

    AbstractValue call(InvokeDynamicInsnNode site, List<AbstractValue> arguments) {
        Type returnType = Type.getReturnType(site.desc);
        switch (site.bsm.getOwner()) {
            case "java/lang/invoke/LambdaMetafactory" -> {
                return lambda(site, arguments);
            }
            case "java/lang/invoke/StringConcatFactory" -> {
                arguments.forEach(argument -> implied.apply(Behaviour.PRINTS, argument, argument));
                return AbstractValue.NOTHING;
            }
            case "java/lang/runtime/ObjectMethods" -> {
                recordMethod(site, arguments);
                return AbstractValue.nothing(returnType.getSize());
            }
            case "java/lang/runtime/SwitchBootstraps" -> {
                // Asks for types and compares with constants; the branches cast, and are all followed.
                return AbstractValue.nothing(returnType.getSize());
            }
            default -> {
                return following.giveUp(
                        arguments,
                        returnType,
                        "passed to an invokedynamic instruction of unknown meaning ("
                                + TypeNames.readable(site.bsm.getOwner()) + "." + site.bsm.getName() + ")");
            }
        }
    }

    private AbstractValue lambda(InvokeDynamicInsnNode site, List<AbstractValue> captured) {
        Node.Lambda lambda = new Node.Lambda(
                site,
                captured.size(),
                (Handle) site.bsmArgs[1],
                Type.getReturnType(site.desc).getInternalName(),
                site.name,
                (Type) site.bsmArgs[2]);
        for (int number = 0; number < captured.size(); number++) {
            scope.heap().put(lambda, Node.Lambda.captured(number), captured.get(number));
        }
        return AbstractValue.of(lambda);
    }

    /** {@code hashCode}, {@code equals} and {@code toString} of a record do the same with all its components. */
    private void recordMethod(InvokeDynamicInsnNode site, List<AbstractValue> records) {
        Behaviour behaviour = site.name.equals("toString") ? Behaviour.PRINTS : Behaviour.HASHES;
        List<Handle> components = Stream.of(site.bsmArgs)
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .filter(handle -> handle.getTag() == Opcodes.H_GETFIELD)
                .toList();
        for (Handle component : components) {
            AbstractValue values = AbstractValue.union(records.stream()
                    .map(each -> fields.read(
                            each, component.getOwner(), component.getName(), Type.getType(component.getDesc())))
                    .toList());
            implied.apply(behaviour, values, values);
        }
    }
}
