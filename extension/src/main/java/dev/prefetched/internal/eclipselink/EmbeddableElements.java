package dev.prefetched.internal.eclipselink;

import java.util.Map;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Keeps the elements of collections of embeddables out of the unit of work.
 *
 * <p>They belong to their owner. EclipseLink knows that when it reads them for one owner and forgets it when it reads them
 * for a batch ({@code ForeignReferenceMapping.prepareNestedBatchQuery}, run on 4.0.9; no report known): read in a
 * transaction that has written, they are registered like entities, and its commit or next flush fails with a
 * NullPointerException. {@code NestedBatchesTest} tells when this can go.
 */
final class EmbeddableElements {

    private EmbeddableElements() {}

    /** Sets on batch queries what the mappings set on their own queries. */
    static void leaveUnregistered(Map<DatabaseMapping, ReadQuery> batchQueries) {
        batchQueries.forEach((mapping, query) -> {
            if (mapping instanceof AggregateCollectionMapping && query instanceof ObjectLevelReadQuery elements) {
                elements.dontMaintainCache();
            }
        });
    }
}
