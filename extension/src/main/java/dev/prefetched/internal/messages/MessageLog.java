package dev.prefetched.internal.messages;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where numbered messages go: the {@code dev.prefetched} logger of the platform.
 *
 * <p>One instance per application, which remembers what it has said once. Thread-safe.
 */
public final class MessageLog {

    private final Logger logger = System.getLogger("dev.prefetched");
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    public void log(Message message, Object... arguments) {
        logger.log(message.level(), message.text(arguments));
    }

    /** Logs {@code message} unless it was logged for {@code subject} before. */
    public void logOnce(Message message, String subject, @Nullable Throwable cause, Object... arguments) {
        if (said.add(message.id() + " " + subject)) {
            logger.log(message.level(), message.text(arguments), cause);
        }
    }

    /** Logs unnumbered detail for those who turned the level {@code DEBUG} on. */
    public void detail(Supplier<String> text) {
        logger.log(Level.DEBUG, text);
    }
}
