package dev.prefetched.internal.bytecode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Runs what a method of the JDK calls back: lambdas, and the application's implementations of interfaces of the JDK. */
final class JdkCallbacks {

    private final Scope scope;
    private final Following following;
    private final Calls calls;

    JdkCallbacks(Scope scope, Following following, Calls calls) {
        this.scope = scope;
        this.following = following;
        this.calls = calls;
    }

    /**
     * Runs {@code functions} on {@code objects}, and on what other functions among them return.
     *
     * @param repeatedly whether a function is also given what it returned itself
     * @return what the functions return
     */
    AbstractValue run(AbstractValue functions, AbstractValue objects, boolean repeatedly) {
        Map<Node, AbstractValue> returned = new LinkedHashMap<>();
        AbstractValue results = AbstractValue.NOTHING;
        AbstractValue before;
        int rounds = 0;
        do {
            before = results;
            List<Node> all =
                    functions.or(results).stream().filter(this::isCallable).toList();
            for (Node function : all) {
                AbstractValue own = returned.getOrDefault(function, AbstractValue.NOTHING);
                AbstractValue given = objects;
                for (Map.Entry<Node, AbstractValue> other : returned.entrySet()) {
                    given = repeatedly || !other.getKey().equals(function) ? given.or(other.getValue()) : given;
                }
                returned.put(function, own.or(run(function, given)));
            }
            results = AbstractValue.union(returned.values());
            rounds++;
            if (!repeatedly && rounds > all.size()) {
                break;
            }
        } while (!results.equals(before));
        return results;
    }

    private boolean isCallable(Node node) {
        return node instanceof Node.Lambda
                || node == Behaviour.RETURNS
                || !methods(node).isEmpty();
    }

    private AbstractValue run(Node function, AbstractValue given) {
        if (function == Behaviour.RETURNS) {
            return given;
        }
        if (function instanceof Node.Lambda lambda) {
            Type[] parameters = lambda.parameters().getArgumentTypes();
            return calls.run(lambda, Stream.of(parameters).map(type -> given).toList());
        }
        AbstractValue results = AbstractValue.NOTHING;
        for (MethodOf method : methods(function)) {
            results = results.or(following.follow(
                    method,
                    Stream.concat(
                                    Stream.of(AbstractValue.of(function)),
                                    Stream.of(Type.getArgumentTypes(method.code().desc))
                                            .map(type -> scope.narrowing().select(given, TypeRef.of(type))))
                            .toList()));
        }
        return results;
    }

    private Set<MethodOf> methods(Node node) {
        Set<MethodOf> found = new LinkedHashSet<>();
        if (node instanceof Node.Created created) {
            found.addAll(scope.hierarchy().callbacks(created.type().name()));
        } else if (node instanceof Node.Reached reached) {
            addAllBelow(found, reached.type(), reached.exact());
        } else if (node instanceof Node.Unknown unknown) {
            addAllBelow(found, unknown.type(), false);
        }
        return found;
    }

    private void addAllBelow(Set<MethodOf> found, TypeRef type, boolean exact) {
        if (!type.isJdk()) {
            found.addAll(scope.hierarchy().callbacks(type.name()));
            if (!exact) {
                scope.hierarchy()
                        .subtypes(type.name())
                        .forEach(each -> found.addAll(scope.hierarchy().callbacks(each)));
            }
        }
    }
}
