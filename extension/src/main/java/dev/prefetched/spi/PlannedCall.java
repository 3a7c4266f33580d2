package dev.prefetched.spi;

import dev.prefetched.plan.CallLoads;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.FetchPlan;

/**
 * One annotated call, from before its resource method runs until its answer is written.
 *
 * <p>Thread-safe.
 */
public interface PlannedCall {

    /** The plan of this call for the entities of {@code model}; {@link FetchPlan#NONE} if there is none. */
    FetchPlan planFor(EntityModel model);

    /** The same for this call, the one it is nested in, and those nested in it; to be compared by identity. */
    Object outermost();

    /** Whether it wants to be told what is loaded; asked for each query. */
    boolean watchesLoads();

    /**
     * Reports that a relation of a single object has just taken a statement of its own.
     *
     * @param model the entities it belongs to
     * @param entity the entity class that declares it
     * @param attribute its name, dotted if it is part of an embedded object
     * @throws RuntimeException what the request is to fail with, where such loads are forbidden
     */
    void loadedSingly(EntityModel model, Class<?> entity, String attribute);

    /** Reports what was read, once the call is over. */
    void over(EntityModel model, CallLoads loads);

    /** Reports a query for {@code entity} that is left as it is, and why, to follow "because". */
    void leftAlone(Class<?> entity, String reason);

    /** Has {@code release} run once the answer is written, or once it is certain that none will be. */
    void whenWritten(Runnable release);

    /**
     * Reports that an attribute which the plan left out of the rows was read nevertheless, after which no column of that
     * class is left out any more. Told once per class, as a numbered warning.
     *
     * @param entity the entity class it belongs to
     */
    void readUnfetched(Class<?> entity);

    /**
     * Reports a failure of this library's own, after which the query was left as it was. Told once per resource method,
     * as a numbered warning.
     *
     * @param cause what went wrong
     */
    void failed(Throwable cause);
}
