package dev.prefetched.tck;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while this is open. Thread-safe. */
public final class LoggedMessages implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.prefetched");
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final Handler handler = new Collector();

    public LoggedMessages() {
        logger.addHandler(handler);
    }

    /** Those that begin with {@code id}. */
    public List<String> numbered(String id) {
        return texts.stream().filter(text -> text.startsWith(id)).toList();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }

    private final class Collector extends Handler {

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
            // There is nothing to close.
        }
    }
}
