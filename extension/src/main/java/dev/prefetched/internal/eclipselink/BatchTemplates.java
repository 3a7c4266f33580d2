package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.EntityPlan;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.internal.sessions.AbstractSession;
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

    /** Keys in one list; below the limit of parameters in every database EclipseLink knows. */
    private static final int BATCH_SIZE = 500;

    private static final Pattern DOT = Pattern.compile("\\.");

    private final AbstractSession session;
    // By class and attributes, not by EntityPlan: see PlanRegistry on records as keys.
    private final Map<Class<?>, Map<Set<String>, PrefetchPolicy>> templates = new ConcurrentHashMap<>();

    BatchTemplates(AbstractSession session) {
        this.session = session;
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

    /** The prepared query that reads one attribute for many objects of {@code entity}. */
    ReadQuery batchQuery(ClassDescriptor entity, String attribute) {
        return prepare(Set.of(attribute), entity).getMappingQueries().values().stream()
                .findFirst()
                .orElseThrow();
    }

    private BatchFetchPolicy prepare(Set<String> attributes, ClassDescriptor entity) {
        // A query of our own: the expression builder of the application's query is shared with later requests.
        ReadAllQuery query = new ReadAllQuery(entity.getJavaClass());
        query.setBatchFetchType(BatchFetchType.IN);
        query.setBatchFetchSize(BATCH_SIZE);
        // Otherwise a JOINED hierarchy costs one statement for each of its tables.
        query.setShouldOuterJoinSubclasses(true);
        attributes.forEach(attribute -> query.addBatchReadAttribute(expression(query, attribute)));
        query.checkPrepare(session, null, true);
        ElementOrder.restore(query.getBatchFetchPolicy().getMappingQueries());
        EmbeddableElements.keepOutOfContext(query.getBatchFetchPolicy().getMappingQueries());
        return query.getBatchFetchPolicy();
    }

    private static Expression expression(ReadAllQuery query, String attribute) {
        Expression expression = query.getExpressionBuilder();
        for (String step : DOT.split(attribute, -1)) {
            expression = expression.get(step);
        }
        return expression;
    }
}
