package dev.prefetched.internal.eclipselink.rows;

import dev.prefetched.plan.FetchPlan;
import java.util.Optional;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;

/** Tells the columns that a query is to read. Implementations are thread-safe. */
@FunctionalInterface
public interface ColumnSource {

    /** What {@code query} reads of {@code entity} by that plan; empty if what it reads anyway. */
    Optional<Columns> of(ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session, FetchPlan plan);
}
