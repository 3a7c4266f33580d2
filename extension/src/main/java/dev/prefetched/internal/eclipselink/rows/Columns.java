package dev.prefetched.internal.eclipselink.rows;

import java.util.Optional;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;

/**
 * The columns that a query reads of an entity, where they are not those of its mapping. Immutable.
 *
 * @param group the attributes; empty for all
 * @param pastCache whether the shared cache is to hold nothing of what is read
 */
public record Columns(Optional<FetchGroup> group, boolean pastCache) {

    /** Makes {@code query}, which is for one execution, read them. It has to be prepared again. */
    public void applyTo(ObjectLevelReadQuery query) {
        group.ifPresentOrElse(query::setFetchGroup, () -> {
            query.setFetchGroup(null);
            query.setShouldUseDefaultFetchGroup(false);
        });
        if (pastCache) {
            query.setShouldStoreBypassCache(true);
        }
    }

    /** Whether the same columns are read; groups have an equality of their own, and it is not meant here. */
    boolean readsSame(Columns other) {
        return group.map(FetchGroup::getAttributeNames).equals(other.group.map(FetchGroup::getAttributeNames));
    }
}
