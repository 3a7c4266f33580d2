package dev.prefetched.internal.bytecode;

/**
 * Calls by which a {@code JsonbSerializer} hands objects back to JSON-B (section 4.7.2 of Jakarta JSON Binding 3.0), known
 * by name so that this package needs no JSON-B.
 */
final class JsonbCalls {

    private static final String CONTEXT = "jakarta/json/bind/serializer/SerializationContext";

    private JsonbCalls() {}

    static boolean isSerialize(Invocation call) {
        return call.owner().equals(CONTEXT) && call.name().equals("serialize");
    }

    static AbstractValue serialize(Invocation call, Scope scope) {
        for (Node node : scope.heap().closure(call.parameters())) {
            if (node instanceof Node.Reached reached) {
                if (reached.path().steps().isEmpty()) {
                    scope.findings().stop(reached.path(), "handed back to JSON-B by its own serializer");
                } else {
                    scope.findings().serialised(reached.path());
                }
            }
        }
        return AbstractValue.nothing(call.returnType().getSize());
    }
}
