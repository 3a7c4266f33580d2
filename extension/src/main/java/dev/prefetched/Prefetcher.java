package dev.prefetched;

import java.lang.reflect.Type;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Prefetches for code that is no resource method: a service, a batch job, a message listener, a test.
 *
 * <p>What {@link Prefetched} reads from a resource method it is told here: the type that JSON-B would write. Inject it:
 *
 * <pre>{@code
 * @Inject
 * Prefetcher prefetcher;
 *
 * String export() {
 *     return prefetcher.prefetch(new GenericType<List<Chef>>() {}.getType(), () -> jsonb.toJson(service.all()));
 * }
 * }</pre>
 *
 * <p>It is a CDI bean that the extension registers; it needs no request and no transaction. Thread-safe.
 */
public interface Prefetcher {

    /**
     * Runs {@code work} as if it were a resource method that answers with {@code type}: its queries, and the relations it
     * reads, take as many statements as {@link #plan} tells.
     *
     * <p>What reads the relations belongs into {@code work} too; what is read of the result afterwards is read as without
     * prefetching. On other threads than this one nothing is prefetched, except those of a managed executor, for as long
     * as {@code work} runs. Within an annotated call, or within other work, {@code type} is in force for
     * {@code work} alone, and what was read ahead is kept until the outermost ends.
     *
     * <p>If something of this library's own fails, the queries run as they were written, and a numbered warning says so.
     *
     * @param type what JSON-B would write of the result, or of what {@code work} reads: an entity class, a class that
     *     holds entities, or a generic type such as {@code List<Chef>}, as {@code jakarta.ws.rs.core.GenericType.getType()} gives it
     * @param work what to run, on this thread, once
     * @param <T> what it results in
     * @return the result of {@code work}
     * @throws IllegalArgumentException if {@code type} leaves open what JSON-B would write, or is written without properties
     *     ({@code PRE0220}); {@code work} has not run then
     * @throws RuntimeException what {@code work} throws, unchanged
     */
    <T extends @Nullable Object> T prefetch(Type type, Supplier<T> work);

    /**
     * Tells what {@link #prefetch} does for {@code type}.
     *
     * @param type as for {@link #prefetch}
     * @return the plan, with the entities as the persistence units of the application map them
     * @throws IllegalArgumentException as for {@link #prefetch}, and if it holds no entity of any persistence unit
     *     ({@code PRE0220})
     * @throws IllegalStateException if no persistence unit of the application has been used by now ({@code PRE0221}): some
     *     servers connect it with its first use, and what it maps is not known before
     */
    PrefetchPlan plan(Type type);
}
