package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Carries out calls: finds out what runs, and has it followed. */
final class Calls {

    private final Scope scope;
    private final Dispatch dispatch;
    private final Following following;
    private final Fields fields;
    private final Implied implied;
    private final JdkCalls jdk;

    Calls(Scope scope, JdkRules rules, Following following, Fields fields) {
        this.scope = scope;
        this.dispatch = new Dispatch(scope.hierarchy());
        this.following = following;
        this.fields = fields;
        this.implied = new Implied(scope, dispatch, following);
        this.jdk = new JdkCalls(scope, rules, following, implied, new JdkCallbacks(scope, following, this));
    }

    Implied implied() {
        return implied;
    }

    /** Calls a method the way an instruction of that opcode does. */
    AbstractValue call(int opcode, String owner, String name, String descriptor, List<AbstractValue> arguments) {
        if (opcode == Opcodes.INVOKESTATIC) {
            return callStatic(Invocation.ofStatic(owner, name, descriptor, arguments));
        }
        Invocation call = Invocation.onObject(owner, name, descriptor, arguments);
        if (Attributes.isWoven(name)) {
            return callWoven(call);
        }
        if (JsonbCalls.isSerialize(call)) {
            return JsonbCalls.serialize(call, scope);
        }
        return opcode == Opcodes.INVOKESPECIAL ? callExactly(call) : callVirtual(call);
    }

    private AbstractValue callStatic(Invocation call) {
        return scope.hierarchy()
                .select(call.owner(), call.name(), call.descriptor())
                .map(method -> following.follow(method, call.arguments()))
                .orElseGet(() -> callOutside(call));
    }

    private AbstractValue callWoven(Invocation call) {
        Optional<String> read = Attributes.wovenRead(call.name());
        if (read.isPresent()) {
            return fields.read(call.receiver(), call.owner(), read.get(), call.returnType());
        }
        Attributes.wovenWrite(call.name())
                .ifPresent(attribute -> fields.write(
                        call.receiver(),
                        call.owner(),
                        attribute,
                        call.parameters().get(0)));
        return AbstractValue.nothing(call.returnType().getSize());
    }

    /** Constructors, private methods and calls to {@code super}. */
    private AbstractValue callExactly(Invocation call) {
        return scope.hierarchy()
                .select(call.owner(), call.name(), call.descriptor())
                .filter(method -> !call.isConstructor() || method.owner().name().equals(call.owner()))
                .map(method -> following.follow(method, call.arguments()))
                .orElseGet(() -> inheritsFromJdk(call.owner(), call.name()) ? jdk.call(call) : callOutside(call));
    }

    private boolean inheritsFromJdk(String owner, String name) {
        return scope.hierarchy().isFollowed(owner) && scope.hierarchy().inheritsFromJdk(owner, name);
    }

    /** A method that is not the application's, or cannot be found. */
    private AbstractValue callOutside(Invocation call) {
        return TypeRef.ofInternalName(call.owner()).isJdk()
                ? jdk.call(call)
                : following.giveUp(call.arguments(), call.returnType(), reason(call));
    }

    private String reason(Invocation call) {
        if (TypeNames.isPlatform(call.owner())) {
            return "passed to " + call + ", code of the platform, which is not followed";
        }
        return scope.hierarchy().isFollowed(call.owner())
                ? "passed to " + call + ", which has no known implementor"
                : "passed to " + call + ", whose bytes cannot be read";
    }

    private AbstractValue callVirtual(Invocation call) {
        AbstractValue receiver = receiver(call);
        boolean composed = receiver.nodes().size() > 1
                && TypeRef.ofInternalName(call.owner()).isJdkFunction();
        AbstractValue result = AbstractValue.nothing(call.returnType().getSize());
        AbstractValue before;
        do {
            before = result;
            // One function of several may be given what another returns.
            AbstractValue others = composed ? result : AbstractValue.NOTHING;
            List<AbstractValue> parameters =
                    call.parameters().stream().map(each -> each.or(others)).toList();
            result = result.or(callOn(receiver, call.withArguments(receiver, parameters)));
        } while (composed && !result.equals(before));
        return result;
    }

    private AbstractValue receiver(Invocation call) {
        TypeRef owner = TypeRef.ofInternalName(call.owner());
        AbstractValue receiver = scope.narrowing().cast(call.receiver(), owner);
        return receiver.isNothing() && !owner.isJdk() ? Scope.unknown(owner) : receiver;
    }

    private AbstractValue callOn(AbstractValue receiver, Invocation call) {
        Optional<MethodOf> hidden = scope.hierarchy()
                .file(call.owner())
                .flatMap(file -> file.method(call.name(), call.descriptor()).map(code -> new MethodOf(file, code)))
                .filter(MethodOf::isPrivate);
        if (hidden.isPresent()) {
            return following.follow(hidden.get(), call.arguments());
        }
        AbstractValue result = AbstractValue.NOTHING;
        Map<MethodOf, Set<Node>> targets = new LinkedHashMap<>();
        Set<Node> leftToJdk = new LinkedHashSet<>();
        Set<Node> nowhere = new LinkedHashSet<>();
        for (Node object : receiver.nodes()) {
            List<Dispatch.Target> found = dispatch.targets(object, call.name(), call.descriptor());
            found.forEach(target -> targets.computeIfAbsent(target.method(), key -> new LinkedHashSet<>())
                    .add(target.receiver()));
            if (object instanceof Node.Lambda lambda && lambda.method().equals(call.name())) {
                result = result.or(run(lambda, call.parameters()));
            } else if (found.isEmpty()) {
                (isLeftToJdk(object, call) ? leftToJdk : nowhere).add(object);
            }
        }
        for (Map.Entry<MethodOf, Set<Node>> target : targets.entrySet()) {
            Invocation own = call.withReceiver(AbstractValue.of(target.getValue()));
            result = result.or(following.follow(target.getKey(), own.arguments()));
        }
        if (!leftToJdk.isEmpty() || receiver.isNothing()) {
            result = result.or(jdk.call(call.withReceiver(AbstractValue.of(leftToJdk))));
        }
        if (!nowhere.isEmpty()) {
            Invocation own = call.withReceiver(AbstractValue.of(nowhere));
            result = result.or(following.giveUp(own.arguments(), call.returnType(), reason(call)));
        }
        return result;
    }

    private boolean isLeftToJdk(Node object, Invocation call) {
        if (object instanceof Behaviour || TypeRef.ofInternalName(call.owner()).isArray()) {
            return true;
        }
        TypeRef type = object instanceof Node.Reached reached
                ? reached.type()
                : object instanceof Node.Unknown unknown
                        ? unknown.type()
                        : object instanceof Node.Created created ? created.type() : TypeRef.of(call.owner());
        // An object in the place of a container is what the container holds.
        boolean held = TypeNames.isJdk(call.owner()) && !scope.hierarchy().isSubtype(type.name(), call.owner());
        return type.isJdk() || held || scope.hierarchy().inheritsFromJdk(type.name(), call.name());
    }

    /** Runs a lambda or a method reference. */
    AbstractValue run(Node.Lambda lambda, List<AbstractValue> parameters) {
        List<AbstractValue> arguments = new ArrayList<>();
        for (int number = 0; number < lambda.captures(); number++) {
            arguments.add(scope.heap().get(lambda, Node.Lambda.captured(number)));
        }
        Type[] types = lambda.parameters().getArgumentTypes();
        for (int index = 0; index < Math.min(types.length, parameters.size()); index++) {
            arguments.add(scope.narrowing().select(parameters.get(index), TypeRef.of(types[index])));
        }
        Handle code = lambda.code();
        if (code.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            AbstractValue created = AbstractValue.of(new Node.Created(lambda.site(), TypeRef.of(code.getOwner())));
            arguments.add(0, created);
            call(Opcodes.INVOKESPECIAL, code.getOwner(), code.getName(), code.getDesc(), arguments);
            return created;
        }
        return call(opcode(code), code.getOwner(), code.getName(), code.getDesc(), arguments);
    }

    private static int opcode(Handle code) {
        return switch (code.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }
}
