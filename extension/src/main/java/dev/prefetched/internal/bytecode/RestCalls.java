package dev.prefetched.internal.bytecode;

import java.util.Set;
import org.objectweb.asm.tree.MethodInsnNode;

/** The methods of Jakarta REST that are handed what is answered; by name, since their classes may not be there. */
final class RestCalls {

    private static final String RESPONSE = "jakarta/ws/rs/core/Response";
    private static final String BUILDER = RESPONSE + "$ResponseBuilder";
    private static final String ASYNC_RESPONSE = "jakarta/ws/rs/container/AsyncResponse";
    private static final Set<String> GIVEN_THE_ANSWER = Set.of("ok", "accepted", "entity", "resume");

    private RestCalls() {}

    static boolean isResponse(String type) {
        return type.equals(RESPONSE) || type.equals(BUILDER);
    }

    static boolean isAsyncResponse(String type) {
        return type.equals(ASYNC_RESPONSE);
    }

    /** Whether the method makes a response, with or without content. */
    static boolean makesResponse(String owner) {
        return isResponse(owner) || isAsyncResponse(owner);
    }

    /** Whether the first parameter of the method is what will be written. */
    static boolean isGivenTheAnswer(MethodInsnNode call) {
        return makesResponse(call.owner)
                && GIVEN_THE_ANSWER.contains(call.name)
                && call.desc.startsWith("(Ljava/lang/Object;");
    }
}
