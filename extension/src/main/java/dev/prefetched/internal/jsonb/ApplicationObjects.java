package dev.prefetched.internal.jsonb;

import java.util.Optional;

/**
 * Hands out objects the application has made, by their type: the port to the REST runtime and to CDI.
 *
 * <p>Implementations are thread-safe. What the application's code throws is passed on.
 */
public interface ApplicationObjects {

    /** How many REST applications of the archive have started by now; more may do so with their first request. */
    int restApplications();

    /**
     * What a REST application's {@code ContextResolver} for {@code kind} gives for an answer.
     *
     * @param restApplication which, from 0; it keeps its number
     * @param kind the type of object wanted
     * @param answered the class of the answer
     * @return empty if there is no resolver, or none that knows the class
     */
    <T> Optional<T> resolved(int restApplication, Class<T> kind, Class<?> answered);

    /** The application's CDI bean of type {@code kind}; empty unless there is exactly one. */
    <T> Optional<T> bean(Class<T> kind);
}
