package dev.prefetched.internal.deployment;

import dev.prefetched.internal.messages.Message;
import java.util.List;

/**
 * Something an application says wrongly, as a numbered message.
 *
 * @param message what
 * @param arguments where, and what instead
 */
record Mistake(Message message, List<Object> arguments) {

    static Mistake of(Message message, Object... arguments) {
        return new Mistake(message, List.of(arguments));
    }

    DefinitionProblem problem() {
        return new DefinitionProblem(message, arguments.toArray());
    }
}
