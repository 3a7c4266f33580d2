package dev.prefetched.testkit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The steps that take a deployment down: what was started last comes first, and all are done even if some fail.
 *
 * <p>Not thread-safe. A second close does nothing.
 */
final class Undeployment implements AutoCloseable {

    private final Deque<AutoCloseable> steps = new ArrayDeque<>();

    /** Adds what has been started and returns it. */
    <T extends AutoCloseable> T started(T part) {
        steps.push(part);
        return part;
    }

    /**
     * Runs all steps.
     *
     * @throws IllegalStateException if steps failed; their failures are suppressed in it
     */
    @Override
    public void close() {
        IllegalStateException failed = new IllegalStateException("The undeployment failed.");
        while (!steps.isEmpty()) {
            try {
                steps.pop().close();
            } catch (Exception e) {
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }
}
