package dev.prefetched.tck.server.trattoria;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the logger of the library under test for as long as the application runs. Thread-safe. */
@ApplicationScoped
public class LoggedWarnings {

    static final String LOGGER = "dev.prefetched";

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Handler handler = new Listener();
    // Held, because the log manager itself keeps only weak references.
    private final Logger logger = Logger.getLogger(LOGGER);

    void listen(@Observes @Initialized(ApplicationScoped.class) Object started) {
        logger.addHandler(handler);
    }

    @PreDestroy
    void stop() {
        logger.removeHandler(handler);
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                messages.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
