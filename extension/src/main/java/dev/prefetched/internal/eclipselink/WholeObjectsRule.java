package dev.prefetched.internal.eclipselink;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;

/**
 * The queries whose objects must come whole although the plan would leave columns out, and why, among those that {@link
 * ColumnRule} lets pass.
 *
 * <p>All are about the shared cache: an object that was read in part and kept there marks an entry as valid whose other
 * attributes are old, in every version run (4.0.1, 4.0.9, 5.0.0). So only a unit of work may hold such objects.
 */
enum WholeObjectsRule {
    /** Its objects belong to relations of shared objects. */
    READS_FOR_THE_SHARED_CACHE {
        @Override
        boolean appliesTo(ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session) {
            return !session.isUnitOfWork();
        }
    },
    /** Its objects are the shared ones themselves. */
    READ_ONLY {
        @Override
        boolean appliesTo(ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session) {
            return query.isReadOnly()
                    || (session instanceof UnitOfWorkImpl work && work.isClassReadOnly(entity.getJavaClass(), entity));
        }
    },
    /** The class is mapped to go through the shared cache whatever the query says. */
    ALWAYS_CACHED {
        @Override
        boolean appliesTo(ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session) {
            return entity.getCachePolicy().shouldUseSessionCacheInUnitOfWorkEarlyTransaction();
        }
    };

    abstract boolean appliesTo(ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session);

    /** The first rule that keeps the objects of {@code query} whole; empty if they can come in part. */
    static Optional<WholeObjectsRule> against(
            ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session) {
        return Stream.of(values())
                .filter(rule -> rule.appliesTo(query, entity, session))
                .findFirst();
    }
}
