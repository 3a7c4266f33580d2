package dev.prefetched.internal.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the application's context resolvers give for its JSON answers (Jakarta REST 3.1, section 4.3).
 *
 * <p>An archive may hold several REST applications; they are asked in the order in which they started. Thread-safe.
 */
public final class ContextObjects {

    private final List<Providers> runtimes = new CopyOnWriteArrayList<>();

    /** Takes note of the providers of a REST application that starts. */
    void add(Providers providers) {
        if (!runtimes.contains(providers)) {
            runtimes.add(providers);
        }
    }

    /**
     * The object of type {@code kind} for an answer.
     *
     * @param kind the type of object wanted
     * @param answered the class of the answer
     * @return empty if no resolver has one
     */
    public <T> Optional<T> find(Class<T> kind, Class<?> answered) {
        return runtimes.stream()
                .flatMap(providers -> find(providers, kind, answered).stream())
                .findFirst();
    }

    /** Asks for {@code application/json} whatever the method produces, because the runtimes do so themselves. */
    private static <T> Optional<T> find(Providers providers, Class<T> kind, Class<?> answered) {
        ContextResolver<T> resolver = providers.getContextResolver(kind, MediaType.APPLICATION_JSON_TYPE);
        return resolver == null ? Optional.empty() : Optional.ofNullable(resolver.getContext(answered));
    }
}
