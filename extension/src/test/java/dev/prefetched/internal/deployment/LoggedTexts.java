package dev.prefetched.internal.deployment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while this is open. Thread-safe. */
final class LoggedTexts extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.prefetched");
    private final List<String> texts = new CopyOnWriteArrayList<>();

    LoggedTexts() {
        logger.addHandler(this);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public void publish(LogRecord message) {
        texts.add(message.getMessage());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
