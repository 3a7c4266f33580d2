package dev.prefetched.internal.eclipselink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;

/**
 * Sends keys of several columns with a parameter for each column of each key, in the form that suits the database.
 *
 * <p>EclipseLink itself writes {@code (A, B) IN ((1, 'x'), ...)} on every database: Derby and SQL Server have no such
 * list, and where the platform has no parameters in functions (H2, HSQLDB, Derby) it puts the values into the text, which
 * H2 rejects.
 *
 * <p>The query is prepared once for each length of list.
 */
final class CompositeKeys implements BatchKeys {

    private static final String PARAMETER = "PREFETCHED_KEY_";

    private final AbstractSession session;
    private final ReadQuery template;
    private final CompositeCriteria criteria;
    private final ListLength length;
    private final Map<Integer, ReadQuery> prepared = new ConcurrentHashMap<>();

    private CompositeKeys(AbstractSession session, ReadQuery template, CompositeCriteria criteria, ListLength length) {
        this.session = session;
        this.template = template;
        this.criteria = criteria;
        this.length = length;
    }

    /** How many columns the keys of {@code batch} have. */
    static int columns(ReadQuery batch) {
        return criteria(batch).map(criteria -> criteria.columns().size()).orElse(1);
    }

    /** The way to send the keys of {@code batch}; empty if they have one column only. */
    static Optional<BatchKeys> of(AbstractSession session, ReadQuery batch, ListLength length) {
        return criteria(batch).map(criteria -> {
            CompositeKeys keys = new CompositeKeys(session, (ReadQuery) batch.clone(), criteria, length);
            // Now, so that what fails does so while planning, and the application's query runs as it is.
            keys.prepare(1);
            return keys;
        });
    }

    private static Optional<CompositeCriteria> criteria(ReadQuery batch) {
        return CompositeCriteria.of(
                batch instanceof ObjectLevelReadQuery objects
                        ? objects.getSelectionCriteria()
                        : batch.getSQLStatement().getWhereClause());
    }

    @Override
    public KeyedQuery send(ReadQuery batch, AbstractRecord arguments, List<?> keys) {
        List<?> padded = length.padded(keys);
        ReadQuery query = (ReadQuery)
                prepared.computeIfAbsent(padded.size(), this::prepare).clone();
        return new KeyedQuery(query, arguments(padded, arguments));
    }

    /** One at a time: the queries of all lengths share their expression builder. */
    private synchronized ReadQuery prepare(int keys) {
        ReadQuery query = (ReadQuery) template.clone();
        List<DatabaseField> parameters = parameters(keys * criteria.columns().size());
        Expression condition = criteria.with(parameters, KeyForm.of(session.getDatasourcePlatform()));
        if (query instanceof ObjectLevelReadQuery objects) {
            objects.setSelectionCriteria(condition);
        } else {
            SQLSelectStatement statement =
                    (SQLSelectStatement) template.getSQLStatement().clone();
            statement.setWhereClause(condition);
            query.setSQLStatement(statement);
        }
        query.checkPrepare(session, null, true);
        query.setSession(null);
        return query;
    }

    private static List<DatabaseField> parameters(int number) {
        List<DatabaseField> parameters = new ArrayList<>(number);
        for (int index = 0; index < number; index++) {
            DatabaseField parameter = new DatabaseField(PARAMETER + index);
            // Where it will be found: without this each look-up goes through all of them.
            parameter.setIndex(index);
            parameters.add(parameter);
        }
        return parameters;
    }

    private AbstractRecord arguments(List<?> keys, AbstractRecord others) {
        DatabaseRecord arguments =
                new DatabaseRecord(keys.size() * criteria.columns().size() + others.size());
        for (Object key : keys) {
            for (Object value : (List<?>) key) {
                arguments.add(new DatabaseField(PARAMETER + arguments.size()), value);
            }
        }
        for (Object name : others.keySet()) {
            DatabaseField other = (DatabaseField) name;
            if (!other.getName().startsWith(PARAMETER)
                    && !other.getName().equals(ForeignReferenceMapping.QUERY_BATCH_PARAMETER)) {
                arguments.add(other, others.get(other));
            }
        }
        return arguments;
    }
}
