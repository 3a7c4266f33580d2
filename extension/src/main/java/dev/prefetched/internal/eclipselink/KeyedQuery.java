package dev.prefetched.internal.eclipselink;

import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.queries.ReadQuery;

/** A query for one execution, and the arguments it is run with. */
record KeyedQuery(ReadQuery query, AbstractRecord arguments) {}
