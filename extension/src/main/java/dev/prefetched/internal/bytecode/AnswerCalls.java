package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The type of what a call results in: by the generic signature of the method, or, where that leaves it open and the method
 * is the application's, by its code.
 */
final class AnswerCalls {

    private final AnswerSearch search;
    private final Hierarchy hierarchy;

    AnswerCalls(AnswerSearch search) {
        this.search = search;
        this.hierarchy = search.hierarchy();
    }

    /** Carries out a call; {@code arguments} with the receiver first. */
    TypedValue call(MethodInsnNode call, List<TypedValue> arguments) {
        boolean onObject = call.getOpcode() != Opcodes.INVOKESTATIC;
        List<TypedValue> parameters = onObject ? arguments.subList(1, arguments.size()) : arguments;
        if (RestCalls.isGivenTheAnswer(call)) {
            search.answer(parameters.get(0));
        } else if (RestCalls.isResponse(call.owner)) {
            search.responded();
        }
        TypedValue receiver = onObject ? arguments.get(0) : TypedValue.NOTHING;
        Set<TypeRef> bySignature = bySignature(call, receiver, parameters);
        List<MethodOf> targets = isWorthFollowing(call, parameters, bySignature) ? targets(call, receiver) : List.of();
        if (!targets.isEmpty()) {
            return targets.stream()
                    .map(target -> search.follow(target, arguments))
                    .reduce(TypedValue::or)
                    .orElse(TypedValue.NOTHING);
        }
        if (RestCalls.isResponse(returned(call)) && !RestCalls.makesResponse(call.owner)) {
            search.giveUp();
        }
        Type erased = Type.getReturnType(call.desc);
        return erased.getSort() == Type.OBJECT || erased.getSort() == Type.ARRAY
                ? TypedValue.of(bySignature)
                : TypedValue.nothing(erased.getSize());
    }

    private static String returned(MethodInsnNode call) {
        Type type = Type.getReturnType(call.desc);
        return type.getSort() == Type.OBJECT ? type.getInternalName() : "";
    }

    /** Whether the signature leaves open what is answered, or the method may give the answer itself. */
    private boolean isWorthFollowing(MethodInsnNode call, List<TypedValue> parameters, Set<TypeRef> bySignature) {
        return RestCalls.isResponse(returned(call))
                || parameters.stream()
                        .flatMap(parameter -> parameter.types().stream())
                        .anyMatch(type -> RestCalls.isResponse(type.name()) || RestCalls.isAsyncResponse(type.name()))
                || (Type.getReturnType(call.desc).getSort() == Type.OBJECT
                        && bySignature.stream().anyMatch(AnswerCalls::leavesOpen));
    }

    private static boolean leavesOpen(TypeRef type) {
        return type.isOpen()
                || RestCalls.isResponse(type.name())
                || type.arguments().stream().anyMatch(AnswerCalls::leavesOpen);
    }

    private List<MethodOf> targets(MethodInsnNode call, TypedValue receiver) {
        if (call.getOpcode() == Opcodes.INVOKESTATIC || call.getOpcode() == Opcodes.INVOKESPECIAL) {
            return followed(hierarchy.select(call.owner, call.name, call.desc));
        }
        return search.typesOf(receiver).stream()
                .flatMap(type -> followed(hierarchy.select(type.name(), call.name, call.desc)).stream())
                .distinct()
                .toList();
    }

    /** The code of the JDK and of the platform is not there. */
    private static List<MethodOf> followed(Optional<MethodOf> method) {
        return method
                .filter(found -> !TypeNames.isJdk(found.owner().name())
                        && !TypeNames.isPlatform(found.owner().name()))
                .stream()
                .toList();
    }

    private Set<TypeRef> bySignature(MethodInsnNode call, TypedValue receiver, List<TypedValue> parameters) {
        Optional<MethodOf> found = declared(call.owner, call.name, call.desc);
        TypeRef erased = TypeRef.of(Type.getReturnType(call.desc));
        if (found.isEmpty()) {
            parameters.forEach(parameter -> parameter.lambdas().forEach(lambda -> run(lambda, List.of())));
            return Set.of(erased);
        }
        MethodOf declared = found.get();
        MethodSignature signature = MethodSignature.of(declared.code());
        receiver.types().forEach(made -> refine(receiver, made, declared, signature, parameters));
        Set<TypeRef> results = new LinkedHashSet<>();
        Set<TypeRef> receivers = search.typesOf(receiver);
        for (TypeRef owner : receivers.isEmpty() ? Set.of(TypeRef.of(call.owner)) : receivers) {
            Map<String, Set<TypeRef>> meanings = meanings(declared, owner);
            match(signature, parameters, meanings);
            TypeViews.bind(signature.result(), meanings)
                    .forEach(type -> results.add(type.equals(TypeRef.OBJECT) ? erased : type));
        }
        return isCollecting(call) ? collected(results, receivers) : results;
    }

    private static boolean isCollecting(MethodInsnNode call) {
        return call.owner.equals("java/util/stream/Stream") && call.name.equals("collect");
    }

    /** A collector is made before it is known of what; what it leaves open is the elements of the stream. */
    private Set<TypeRef> collected(Set<TypeRef> results, Set<TypeRef> streams) {
        Set<TypeRef> found = new LinkedHashSet<>();
        for (TypeRef stream : streams) {
            for (TypeRef element : stream.arguments()) {
                results.forEach(result -> found.add(filled(result, element)));
            }
        }
        return found.isEmpty() ? results : found;
    }

    private static TypeRef filled(TypeRef type, TypeRef element) {
        return type.equals(TypeRef.OBJECT)
                ? element
                : new TypeRef(
                        type.name(),
                        type.arguments().stream()
                                .map(argument -> filled(argument, element))
                                .toList());
    }

    /** What the class's own type variables stand for. */
    private Map<String, Set<TypeRef>> meanings(MethodOf declared, TypeRef owner) {
        Map<String, Set<TypeRef>> meanings = new LinkedHashMap<>();
        if (!declared.isStatic()) {
            hierarchy
                    .bindings(owner, declared.owner().name())
                    .forEach((variable, type) -> meanings.put(variable, new LinkedHashSet<>(Set.of(type))));
        }
        return meanings;
    }

    private void match(MethodSignature signature, List<TypedValue> parameters, Map<String, Set<TypeRef>> meanings) {
        List<TypeRef> types = signature.parameters();
        for (int i = 0; i < parameters.size() && i < types.size(); i++) {
            search.views().match(types.get(i), search.typesOf(parameters.get(i)), meanings);
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).lambdas().isEmpty()) {
                TypeRef function = i < types.size() ? types.get(i) : TypeRef.OBJECT;
                runLambda(parameters.get(i), function, meanings);
            }
        }
    }

    /** A lambda is taken to be called, and what it returns tells what the function's result stands for. */
    private void runLambda(TypedValue lambdas, TypeRef function, Map<String, Set<TypeRef>> meanings) {
        for (TypedValue.Lambda lambda : lambdas.lambdas()) {
            Type erased = (Type) lambda.site().bsmArgs[0];
            Optional<MethodOf> declared = declared(function.name(), lambda.site().name, erased.getDescriptor());
            if (declared.isEmpty()) {
                run(lambda, List.of());
                continue;
            }
            MethodSignature called = MethodSignature.of(declared.get().code());
            Map<String, TypeRef> own =
                    hierarchy.bindings(function, declared.get().owner().name());
            List<TypedValue> given = called.parameters().stream()
                    .map(type -> TypedValue.of(TypeViews.bind(type.bind(own), meanings)))
                    .toList();
            TypedValue returned = run(lambda, given);
            search.views().match(called.result().bind(own), search.typesOf(returned), meanings);
        }
    }

    private TypedValue run(TypedValue.Lambda lambda, List<TypedValue> given) {
        Handle handle = (Handle) lambda.site().bsmArgs[1];
        List<TypedValue> arguments =
                Stream.concat(lambda.captured().stream(), given.stream()).toList();
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return TypedValue.of(TypeRef.of(handle.getOwner()));
        }
        int opcode = handle.getTag() == Opcodes.H_INVOKESTATIC ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL;
        int needed = Type.getArgumentCount(handle.getDesc()) + (opcode == Opcodes.INVOKESTATIC ? 0 : 1);
        List<TypedValue> complete = new ArrayList<>(arguments.subList(0, Math.min(needed, arguments.size())));
        while (complete.size() < needed) {
            complete.add(TypedValue.of(TypeRef.OBJECT));
        }
        if (handle.getName().startsWith("lambda$")) {
            return followed(hierarchy.select(handle.getOwner(), handle.getName(), handle.getDesc())).stream()
                    .map(body -> search.follow(body, complete))
                    .findFirst()
                    .orElse(TypedValue.of(TypeRef.OBJECT));
        }
        return call(
                new MethodInsnNode(opcode, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface()),
                complete);
    }

    /** What a method is given tells the type arguments of the new object it is called on, as in {@code list.add(chef)}. */
    private void refine(
            TypedValue receiver,
            TypeRef made,
            MethodOf declared,
            MethodSignature signature,
            List<TypedValue> parameters) {
        List<TypeRef> variables = hierarchy.file(made.name()).stream()
                .flatMap(file -> file.signature().bounds().keySet().stream())
                .map(TypeRef::variable)
                .toList();
        if (receiver.sites().isEmpty() || !made.arguments().isEmpty() || variables.isEmpty()) {
            return;
        }
        TypeRef generic = new TypeRef(made.name(), variables);
        Map<String, Set<TypeRef>> meanings = new LinkedHashMap<>();
        match(signature, parameters, meanings);
        Map<String, Set<TypeRef>> own = new LinkedHashMap<>();
        hierarchy.bindings(generic, declared.owner().name()).forEach((variable, through) -> {
            if (variables.contains(through) && meanings.containsKey(variable)) {
                own.put(through.name().substring(1), meanings.get(variable));
            }
        });
        if (own.size() == variables.size()) {
            search.refine(receiver, TypeViews.bind(generic, own));
        }
    }

    private Optional<MethodOf> declared(String owner, String name, String descriptor) {
        return hierarchy.supertypes(owner).stream()
                .flatMap(type -> hierarchy.file(type).stream())
                .flatMap(file -> file.method(name, descriptor).stream().map(code -> new MethodOf(file, code)))
                .findFirst();
    }

    /** Carries out {@code invokedynamic}. */
    TypedValue dynamic(InvokeDynamicInsnNode site, List<TypedValue> arguments) {
        Type returned = Type.getReturnType(site.desc);
        if (site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            return TypedValue.of(new TypedValue.Lambda(site, arguments));
        }
        return returned.getSort() == Type.OBJECT
                ? TypedValue.of(TypeRef.of(returned))
                : TypedValue.nothing(returned.getSize());
    }
}
