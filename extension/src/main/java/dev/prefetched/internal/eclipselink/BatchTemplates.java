package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.EntityPlan;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.BatchFetchPolicy;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * The prepared batch fetch policies of one session, one for each entity plan.
 *
 * <p>Preparing is what costs: the SQL of every batch query is generated here, once. Each execution then takes a clone,
 * and EclipseLink clones the batch queries in it as they run. Thread-safe.
 */
final class BatchTemplates {

    private static final Pattern DOT = Pattern.compile("\\.");

    private final AbstractSession session;
    private final int keysWanted;
    // By class and attributes, not by EntityPlan: see PlanRegistry on records as keys.
    private final Map<Class<?>, Map<Set<String>, PrefetchPolicy>> templates = new ConcurrentHashMap<>();
    // By mapping, since the queries prepared for them are the same in every template, and large.
    private final Map<DatabaseMapping, Optional<BatchKeys>> compositeKeys = new ConcurrentHashMap<>();

    BatchTemplates(AbstractSession session, int keysWanted) {
        this.session = session;
        this.keysWanted = keysWanted;
    }

    /** A policy for one execution of a query for {@code entity}, which has something to batch. */
    PrefetchPolicy forExecution(EntityPlan plan, ClassDescriptor entity) {
        Map<Set<String>, PrefetchPolicy> known = templates.get(entity.getJavaClass());
        PrefetchPolicy template = known == null ? null : known.get(plan.batched());
        return (template != null ? template : prepared(plan, entity)).forExecution();
    }

    private PrefetchPolicy prepared(EntityPlan plan, ClassDescriptor entity) {
        return templates
                .computeIfAbsent(entity.getJavaClass(), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(plan.batched(), key -> new PrefetchPolicy(prepare(plan.batched(), entity)));
    }

    /** A prepared policy for one attribute of {@code entity}: its batch query, and how many keys that may be sent. */
    BatchFetchPolicy of(ClassDescriptor entity, String attribute) {
        return prepare(Set.of(attribute), entity);
    }

    private BatchFetchPolicy prepare(Set<String> attributes, ClassDescriptor entity) {
        // A query of our own: the expression builder of the application's query is shared with later requests.
        ReadAllQuery query = new ReadAllQuery(entity.getJavaClass());
        query.setBatchFetchType(BatchFetchType.IN);
        // Otherwise a JOINED hierarchy costs one statement for each of its tables.
        query.setShouldOuterJoinSubclasses(true);
        attributes.forEach(attribute -> query.addBatchReadAttribute(expression(query, attribute)));
        query.checkPrepare(session, null, true);
        Map<DatabaseMapping, ReadQuery> batchQueries =
                query.getBatchFetchPolicy().getMappingQueries();
        ElementOrder.restore(batchQueries);
        EmbeddableElements.keepOutOfContext(batchQueries);
        // Not earlier: the platform may be known only once the session is connected.
        BatchSize size = new BatchSize(keysWanted, session.getDatasourcePlatform());
        query.setBatchFetchSize(size.forAll(batchQueries.values()));
        batchQueries.forEach((mapping, batch) -> {
            keys(mapping, batch, size).travelWith(batch);
            LoadWatch.mark(batch, mapping);
        });
        return query.getBatchFetchPolicy();
    }

    private BatchKeys keys(DatabaseMapping mapping, ReadQuery batch, BatchSize size) {
        ListLength length = new ListLength(size.of(CompositeKeys.columns(batch)));
        return compositeKeys
                .computeIfAbsent(mapping, key -> CompositeKeys.of(session, batch, length))
                .orElseGet(() -> new SimpleKeys(length));
    }

    private static Expression expression(ReadAllQuery query, String attribute) {
        Expression expression = query.getExpressionBuilder();
        for (String step : DOT.split(attribute, -1)) {
            expression = expression.get(step);
        }
        return expression;
    }
}
