package dev.prefetched.internal.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Everything known about the code behind one class loader. Not thread-safe. */
final class Analysis {

    private final ClassFiles files;
    private final Hierarchy hierarchy;
    private final Attributes attributes;
    private final Narrowing narrowing;
    private final JdkRules rules = new JdkRules();
    private final Solver solver = new Solver(this::interpret);

    Analysis(ClassLoader loader, Subclasses subclasses) {
        this.files = new ClassFiles(loader);
        this.hierarchy = new Hierarchy(files, subclasses);
        this.attributes = new Attributes(hierarchy);
        this.narrowing = new Narrowing(hierarchy);
    }

    /** How many class files have been read. */
    int countClasses() {
        return files.count();
    }

    /** How many methods, each counted once for every shape of its arguments, have been interpreted. */
    int countMethods() {
        return solver.count();
    }

    /** What a method does that is run on an object of exactly the class {@code receiver}; the object is the root. */
    Optional<Summary> ofReceiver(String receiver, String name, String descriptor) {
        return hierarchy.select(receiver, name, descriptor).map(method -> {
            boolean exact = !method.isStatic() && isConcrete(receiver);
            AbstractValue root = AbstractValue.of(new Node.Reached(RootedPath.root(0), TypeRef.of(receiver), exact));
            List<AbstractValue> arguments = unknownArguments(method);
            arguments.set(0, root);
            return solve(method, arguments);
        });
    }

    private boolean isConcrete(String type) {
        return hierarchy.file(type).filter(file -> !file.isAbstract()).isPresent();
    }

    /** What a method does that is given an object of class {@code argument} as an argument; the object is the root. */
    Optional<Summary> ofArgument(String owner, String name, String descriptor, int index, String argument) {
        return hierarchy.select(owner, name, descriptor).map(method -> {
            List<AbstractValue> arguments = unknownArguments(method);
            Node root = new Node.Reached(RootedPath.root(0), TypeRef.ofInternalName(argument), false);
            arguments.set(method.isStatic() ? index : index + 1, AbstractValue.of(root));
            return solve(method, arguments);
        });
    }

    private static List<AbstractValue> unknownArguments(MethodOf method) {
        List<AbstractValue> arguments = new ArrayList<>();
        if (!method.isStatic()) {
            arguments.add(Scope.unknown(TypeRef.of(method.owner().name())));
        }
        for (Type parameter : Type.getArgumentTypes(method.code().desc)) {
            arguments.add(Scope.unknown(TypeRef.of(parameter)));
        }
        return arguments;
    }

    private Summary solve(MethodOf method, List<AbstractValue> arguments) {
        return solver.solve(new Context(method, List.copyOf(arguments), Map.of(), Limits.DETOUR));
    }

    private void interpret(Context context, Findings findings, Solver.Task task) {
        MethodOf method = context.method();
        Scope scope = new Scope(hierarchy, attributes, narrowing, solver, task, findings, context.detour());
        context.heap()
                .forEach((anchor, fields) ->
                        fields.forEach((field, value) -> findings.heap().put(anchor, field, value)));
        if (method.isNative() || method.isAbstract()) {
            findings.returned(new Following(scope).follow(method, context.arguments()));
            return;
        }
        AbstractValue[] parameters = byLocalVariable(context);
        int before;
        do {
            before = findings.flowChanges();
            try {
                new Analyzer<>(new ReadInterpreter(scope, rules, parameters))
                        .analyze(method.owner().name(), method.code());
            } catch (AnalyzerException invalid) {
                new Following(scope)
                        .giveUp(context.arguments(), method.returnType(), "the bytes of " + method + " are not valid");
            }
        } while (findings.flowChanges() != before);
    }

    private static AbstractValue[] byLocalVariable(Context context) {
        AbstractValue[] locals = new AbstractValue[context.method().code().maxLocals + 1];
        Arrays.fill(locals, AbstractValue.NOTHING);
        int local = 0;
        int argument = 0;
        if (!context.method().isStatic()) {
            locals[local++] = context.arguments().get(argument++);
        }
        for (Type type : Type.getArgumentTypes(context.method().code().desc)) {
            locals[local] = context.arguments().get(argument++);
            local += type.getSize();
        }
        return locals;
    }
}
