package dev.prefetched.tck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import java.util.function.Supplier;

/**
 * The application of the matrix, with and without a shared cache.
 *
 * @param shared with it
 * @param isolated without it
 * @param log what both have logged
 */
record BothCaches(Deployment shared, Deployment isolated, LoggedMessages log) implements AutoCloseable {

    /** Deploys both, with so many owners of each kind. */
    static BothCaches deploy(Supplier<Archive> archive, int owners) {
        LoggedMessages log = new LoggedMessages();
        return new BothCaches(
                Application.start(archive.get(), owners),
                Application.start(archive.get().withoutSharedCache(), owners),
                log);
    }

    /** Undeploys both, and asserts that there was nothing to warn of. */
    @Override
    public void close() {
        shared.close();
        isolated.close();
        log.close();
        assertThat(log.numbered("PRE0203")).isEmpty();
        assertThat(log.numbered("PRE0302")).isEmpty();
    }
}
