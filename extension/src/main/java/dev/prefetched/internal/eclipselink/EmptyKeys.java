package dev.prefetched.internal.eclipselink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.internal.queries.ContainerPolicy;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.ComplexQueryResult;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.jspecify.annotations.Nullable;

/**
 * Answers a batch query that has no keys to ask for.
 *
 * <p>EclipseLink sends {@code ID IN ()} when another thread has put the targets into the shared cache between the first
 * look there and the gathering of the keys (eclipselink#1635, open; seen on 4.0.9 and 5.0.0). Some databases reject that
 * statement; its answer is known to be empty, and the cached target is used in any case. It can go
 * when that issue is closed in every version supported; nothing here tells when.
 */
final class EmptyKeys {

    private EmptyKeys() {}

    /** The answer to {@code query} if it is a batch query without keys. */
    static Optional<Object> answer(DatabaseQuery query, @Nullable AbstractRecord row) {
        if (query instanceof ReadAllQuery readAll
                && row != null
                && row.get(ForeignReferenceMapping.QUERY_BATCH_PARAMETER) instanceof List<?> keys
                && keys.isEmpty()) {
            return Optional.of(nothing(readAll));
        }
        return Optional.empty();
    }

    private static Object nothing(ReadAllQuery query) {
        ContainerPolicy container = query.getContainerPolicy();
        if (!query.shouldIncludeData()) {
            return container.containerInstance();
        }
        ComplexQueryResult result = new ComplexQueryResult();
        result.setResult(container.containerInstance());
        result.setData(new ArrayList<>());
        return result;
    }
}
