package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Follows a call into a method whose code is known, or notes why it cannot be followed. */
final class Following {

    private final Scope scope;

    Following(Scope scope) {
        this.scope = scope;
    }

    /** Follows a call, {@code arguments} beginning with the receiver unless the method is static. */
    AbstractValue follow(MethodOf method, List<AbstractValue> arguments) {
        if (method.isNative()) {
            return giveUp(arguments, method.returnType(), "passed to the native method " + method);
        }
        if (method.isAbstract()) {
            return giveUp(arguments, method.returnType(), "passed to " + method + ", which has no known implementor");
        }
        AbstractValue result = run(method, arguments);
        return method.isStatic() ? result : result.or(readProperty(method, arguments.get(0)));
    }

    private AbstractValue run(MethodOf method, List<AbstractValue> arguments) {
        TypeRef result = TypeRef.of(method.returnType());
        Renaming renaming = new Renaming(arguments, scope.heap());
        if (!renaming.givesAnything() && !result.canHoldObjects() && !givesStaticEntity(arguments)) {
            return AbstractValue.nothing(method.returnType().getSize());
        }
        if (isTooFarOff(renaming)) {
            return Scope.unknown(result);
        }
        Optional<Summary> summary = summary(method, renaming);
        if (summary.isEmpty()) {
            return giveUp(arguments, method.returnType(), "passed to " + method + ", more code than is followed");
        }
        AbstractValue value = renaming.bringBack(summary.get(), scope.findings());
        return value.isNothing() ? AbstractValue.nothing(method.returnType().getSize()) : value;
    }

    private boolean givesStaticEntity(List<AbstractValue> arguments) {
        return arguments.stream()
                .flatMap(argument -> argument.only(Node.Unknown.class))
                .anyMatch(node -> node.isStatic()
                        && scope.attributes().isManaged(node.type().name()));
    }

    private boolean isTooFarOff(Renaming renaming) {
        return !renaming.givesObjects() && scope.detour() == 0;
    }

    private Optional<Summary> summary(MethodOf method, Renaming renaming) {
        int detour = renaming.givesObjects() ? Limits.DETOUR : scope.detour() - 1;
        Context context = new Context(method, renaming.renamedArguments(), renaming.renamedHeap(), detour);
        return scope.solver().use(context, scope.task());
    }

    /** Adds what an instance method or a class initialiser puts into fields to the heap, its reads left out. */
    void writesOf(MethodOf method, AbstractValue receiver) {
        List<AbstractValue> arguments = new ArrayList<>();
        if (!method.isStatic()) {
            arguments.add(receiver);
        }
        for (Type parameter : Type.getArgumentTypes(method.code().desc)) {
            arguments.add(Scope.unknown(TypeRef.of(parameter)));
        }
        Renaming renaming = new Renaming(arguments, scope.heap());
        if (!isTooFarOff(renaming)) {
            summary(method, renaming).ifPresent(summary -> renaming.bringBackHeap(summary, scope.findings()));
        }
    }

    private AbstractValue readProperty(MethodOf method, AbstractValue receiver) {
        AbstractValue values = AbstractValue.NOTHING;
        for (Node.Reached object : receiver.only(Node.Reached.class).toList()) {
            Optional<Step> step = scope.attributes().ofGetter(object.type().name(), method);
            Optional<RootedPath> path = step.flatMap(each -> scope.findings().read(object.path(), each));
            TypeRef type = propertyType(method, object.type());
            if (path.isPresent() && type.canHoldObjects()) {
                values = values.or(AbstractValue.of(new Node.Reached(path.get(), type, false)));
            }
        }
        return values;
    }

    private TypeRef propertyType(MethodOf getter, TypeRef receiver) {
        String signature = getter.code().signature;
        if (signature == null) {
            return TypeRef.of(getter.returnType());
        }
        String result = signature.substring(signature.indexOf(')') + 1).replaceFirst("\\^.*", "");
        return GenericSignature.ofType(result)
                .bind(scope.hierarchy().bindings(receiver, getter.owner().name()));
    }

    /** Notes that nothing is known about what happens to the arguments; the result may be any of them, or something else. */
    AbstractValue giveUp(List<AbstractValue> arguments, Type returnType, String reason) {
        for (Node node : scope.heap().closure(arguments)) {
            if (node instanceof Node.Reached reached && reached.type().mayBeOfApplication()) {
                scope.findings().stop(reached.path(), reason);
            }
        }
        TypeRef type = TypeRef.of(returnType);
        return type.canHoldObjects()
                ? AbstractValue.union(arguments).or(Scope.unknown(type))
                : AbstractValue.nothing(returnType.getSize());
    }
}
