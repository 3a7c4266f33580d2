package dev.prefetched.internal.eclipselink;

import java.util.Map;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Keeps the elements that a batch query reads for a collection of embeddable objects out of the persistence context.
 *
 * <p>EclipseLink does so when it reads such a collection for one owner, and forgets to when it reads it for a batch
 * ({@code ForeignReferenceMapping.prepareNestedBatchQuery}, run on 4.0.9; no report known): in a transaction that has
 * written it registers them as if they were entities, and the commit fails for want of a descriptor.
 * {@code CommitFailsAfterBatchOfEmbeddablesTest} of the conformance suite tells when this can go.
 */
final class EmbeddableElements {

    private EmbeddableElements() {}

    /** Tells batch queries that were built but not run yet that their results are values. */
    static void keepOutOfContext(Map<DatabaseMapping, ReadQuery> batchQueries) {
        batchQueries.forEach((mapping, query) -> {
            if (mapping instanceof AggregateCollectionMapping) {
                query.dontMaintainCache();
            }
        });
    }
}
