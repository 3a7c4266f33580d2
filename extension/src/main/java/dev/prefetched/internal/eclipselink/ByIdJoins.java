package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.FetchPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object by its id together with the to-one relations of its plan, by outer joins, instead of one after the other.
 *
 * <p>What runs is a query of our own, prepared once for each class and set of relations: a join cannot be added to the
 * application's, whose expression builder later requests share. {@link ByIdRule} and {@link JoinableChain} say where.
 * Thread-safe.
 */
final class ByIdJoins {

    private static final Pattern DOT = Pattern.compile("\\.");

    private final AbstractSession session;
    private final Map<Class<?>, Map<List<String>, ReadObjectQuery>> prepared = new ConcurrentHashMap<>();

    ByIdJoins(AbstractSession session) {
        this.session = session;
    }

    /** What to run in place of {@code query}; empty if it is left as it is. */
    Optional<KeyedQuery> joined(
            ReadObjectQuery query, @Nullable AbstractRecord arguments, AbstractSession session, FetchPlan plan) {
        ClassDescriptor entity = query.getDescriptor();
        if (entity == null && query.getReferenceClass() != null) {
            entity = session.getDescriptor(query.getReferenceClass());
        }
        if (entity == null || query.getSourceMapping() != null) {
            return Optional.empty();
        }
        List<String> paths = JoinableChain.from(entity, plan);
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        if (query.shouldPrepare() && !query.isPrepared()) {
            // As its execution would do next anyway; it turns lock modes into locks, and hints into what they mean.
            query.checkPrepare(session, arguments);
        }
        Object id = ByIdRule.against(query).isEmpty() ? id(query, entity, arguments, session) : null;
        if (id == null) {
            return Optional.empty();
        }
        ReadObjectQuery clone =
                withSettingsOf(query, (ReadObjectQuery) prepared(entity, paths).clone());
        return Optional.of(new KeyedQuery(clone, entity.getObjectBuilder().buildRowFromPrimaryKeyValues(id, session)));
    }

    private static @Nullable Object id(
            ReadObjectQuery query,
            ClassDescriptor entity,
            @Nullable AbstractRecord arguments,
            AbstractSession session) {
        if (query.getSelectionId() != null) {
            return query.getSelectionId();
        }
        // By nothing but the id: another condition besides may be false.
        return query.getSelectionCriteria() == null || arguments == null
                ? null
                : entity.getObjectBuilder()
                        .extractPrimaryKeyFromExpression(true, query.getSelectionCriteria(), arguments, session);
    }

    private static ReadObjectQuery withSettingsOf(ReadObjectQuery query, ReadObjectQuery clone) {
        clone.setIsExecutionClone(true);
        clone.setCacheUsage(query.getCacheUsage());
        clone.setIsReadOnly(query.isReadOnly());
        clone.setShouldRegisterResultsInUnitOfWork(query.shouldRegisterResultsInUnitOfWork());
        clone.setFlushOnExecute(query.getFlushOnExecute());
        clone.setQueryTimeout(query.getQueryTimeout());
        clone.setQueryTimeoutUnit(query.getQueryTimeoutUnit());
        clone.setCascadePolicy(query.getCascadePolicy());
        clone.setName(query.getName());
        return clone;
    }

    private ReadObjectQuery prepared(ClassDescriptor entity, List<String> paths) {
        return prepared.computeIfAbsent(entity.getJavaClass(), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(paths, key -> prepare(entity, paths));
    }

    private ReadObjectQuery prepare(ClassDescriptor entity, List<String> paths) {
        ReadObjectQuery query = new ReadObjectQuery(entity.getJavaClass());
        ExpressionBuilder object = query.getExpressionBuilder();
        query.setSelectionCriteria(entity.getPrimaryKeyFields().stream()
                .map(column -> equality(object, column))
                .reduce(Expression::and)
                .orElseThrow());
        query.setShouldOuterJoinSubclasses(true);
        paths.forEach(path -> query.addJoinedAttribute(expression(object, entity, path)));
        query.checkPrepare(session, null, true);
        return query;
    }

    private static Expression equality(ExpressionBuilder object, DatabaseField column) {
        return object.getField(column).equal(object.getParameter(column));
    }

    /** An outer join for each relation; what is embedded needs none. */
    private static Expression expression(ExpressionBuilder object, ClassDescriptor entity, String path) {
        Expression expression = object;
        ClassDescriptor owner = entity;
        for (String step : DOT.split(path, -1)) {
            DatabaseMapping mapping = owner.getMappingForAttributeName(step);
            expression = mapping.isAggregateMapping() ? expression.get(step) : expression.getAllowingNull(step);
            owner = mapping.getReferenceDescriptor();
        }
        return expression;
    }
}
