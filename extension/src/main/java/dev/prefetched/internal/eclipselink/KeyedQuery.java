package dev.prefetched.internal.eclipselink;

import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.jspecify.annotations.Nullable;

/**
 * A query and the arguments it is run with.
 *
 * @param query the query
 * @param arguments its arguments; null if it has none
 */
record KeyedQuery(DatabaseQuery query, @Nullable AbstractRecord arguments) {}
