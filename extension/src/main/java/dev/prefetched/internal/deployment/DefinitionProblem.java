package dev.prefetched.internal.deployment;

import dev.prefetched.internal.messages.Message;

/** A numbered mistake in the application that stops its deployment. */
final class DefinitionProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DefinitionProblem(Message message, Object... arguments) {
        super(message.text(arguments));
    }
}
