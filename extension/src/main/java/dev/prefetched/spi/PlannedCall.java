package dev.prefetched.spi;

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
