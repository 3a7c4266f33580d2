package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Goes through the code of one resource method, and of what it calls for making its answer, and gathers what is handed to
 * the answer.
 *
 * <p>The order of instructions is not told apart: whatever is handed to some response counts. That may be more than one
 * call answers, never less, and costs nothing, since what is not read is not fetched. Belongs to one thread.
 */
final class AnswerSearch {

    private static final int DEEPEST = 16;

    /** A call being followed: the method and what it is given. */
    private record Followed(MethodOf method, List<TypedValue> arguments) {}

    private final Hierarchy hierarchy;
    private final TypeViews views;
    private final Set<Followed> inProgress = new HashSet<>();
    private final Set<TypedValue> answers = new LinkedHashSet<>();
    private final Map<AbstractInsnNode, Set<TypeRef>> refined = new HashMap<>();
    private int followed;
    private boolean responded;
    private boolean gaveUp;

    AnswerSearch(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.views = new TypeViews(hierarchy);
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    TypeViews views() {
        return views;
    }

    /** Begins with the resource method itself. */
    void start(String resource, MethodOf method) {
        List<TypedValue> arguments = new ArrayList<>();
        if (!method.isStatic()) {
            arguments.add(TypedValue.of(TypeRef.of(resource)));
        }
        MethodSignature.of(method.code()).parameters().forEach(type -> arguments.add(parameter(type)));
        TypedValue returned = follow(method, arguments);
        if (method.returnType().getSort() != Type.VOID) {
            answer(returned);
        }
    }

    private static TypedValue parameter(TypeRef type) {
        return type.isPrimitive()
                ? TypedValue.nothing(type.name().equals("long") || type.name().equals("double") ? 2 : 1)
                : TypedValue.of(type);
    }

    void answer(TypedValue value) {
        responded = true;
        answers.add(value);
    }

    /** A response was made, if perhaps without content. */
    void responded() {
        responded = true;
    }

    void giveUp() {
        gaveUp = true;
    }

    Set<TypedValue> answers() {
        return answers;
    }

    /** Whether all code was seen that makes the answer. */
    boolean isComplete() {
        return responded && !gaveUp;
    }

    /** Takes note of the type arguments that objects made at these places have. */
    void refine(TypedValue made, Set<TypeRef> types) {
        made.sites()
                .forEach(site -> refined.computeIfAbsent(site, key -> new LinkedHashSet<>())
                        .addAll(types));
    }

    /** What {@code value} may be, by what is known now of the objects made in the code. */
    Set<TypeRef> typesOf(TypedValue value) {
        Set<TypeRef> types = new LinkedHashSet<>(value.types());
        for (AbstractInsnNode site : value.sites()) {
            Set<TypeRef> better = refined.getOrDefault(site, Set.of());
            types.removeIf(type -> (type.arguments().isEmpty() || type.isArray())
                    && better.stream().anyMatch(known -> known.name().equals(type.name())));
            types.addAll(better);
        }
        return types;
    }

    /** Goes through {@code method} and returns what it returns. */
    TypedValue follow(MethodOf method, List<TypedValue> arguments) {
        Followed call = new Followed(method, arguments);
        if (method.isAbstract() || method.isNative()) {
            return TypedValue.of(TypeRef.OBJECT);
        }
        if (inProgress.size() >= DEEPEST || followed >= Limits.PATHS || !inProgress.add(call)) {
            return TypedValue.NOTHING;
        }
        followed++;
        AnswerInterpreter interpreter = new AnswerInterpreter(this, inLocals(arguments));
        try {
            new Analyzer<>(interpreter).analyze(method.owner().name(), method.code());
        } catch (AnalyzerException unreadable) {
            gaveUp = true;
        }
        inProgress.remove(call);
        return interpreter.returned();
    }

    /** By the local variable each arrives in. */
    private static List<TypedValue> inLocals(List<TypedValue> arguments) {
        List<TypedValue> locals = new ArrayList<>();
        arguments.forEach(argument -> {
            locals.add(argument);
            if (argument.size() == 2) {
                locals.add(TypedValue.NOTHING);
            }
        });
        return locals;
    }
}
