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
 * <p>An archive may hold several REST applications; each has resolvers of its own. Thread-safe.
 */
public final class ContextObjects {

    private final List<Providers> runtimes = new CopyOnWriteArrayList<>();

    /** Takes note of the providers of a REST application that starts. */
    void add(Providers providers) {
        if (!runtimes.contains(providers)) {
            runtimes.add(providers);
        }
    }

    /** How many REST applications have started by now. */
    public int applications() {
        return runtimes.size();
    }

    /**
     * The object of type {@code kind} for an answer. Asks for {@code application/json} whatever the method produces,
     * because the runtimes do so themselves.
     *
     * @param application the REST application that is asked, from 0, by the order in which they have started
     * @param kind the type of object wanted
     * @param answered the class of the answer
     * @return empty if no resolver has one
     */
    public <T> Optional<T> find(int application, Class<T> kind, Class<?> answered) {
        ContextResolver<T> resolver =
                runtimes.get(application).getContextResolver(kind, MediaType.APPLICATION_JSON_TYPE);
        return resolver == null ? Optional.empty() : Optional.ofNullable(resolver.getContext(answered));
    }
}
