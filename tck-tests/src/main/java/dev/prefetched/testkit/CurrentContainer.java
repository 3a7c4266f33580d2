package dev.prefetched.testkit;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.CDIProvider;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * Answers {@code CDI.current()} with the container of the deployment on whose thread it is asked.
 *
 * <p>Weld SE itself guesses by the calling class when several containers run, and keeps a container reachable after it
 * was shut down. Found through {@code META-INF/services}; stateless, hence thread-safe.
 */
public final class CurrentContainer implements CDIProvider {

    @Override
    public CDI<Object> getCDI() {
        return Thread.currentThread().getContextClassLoader() instanceof WarClassLoader war
                ? WeldContainer.instance(war.deployment())
                : WeldContainer.current();
    }

    /** Comes before Weld's own provider. */
    @Override
    public int getPriority() {
        return DEFAULT_CDI_PROVIDER_PRIORITY + 1;
    }
}
