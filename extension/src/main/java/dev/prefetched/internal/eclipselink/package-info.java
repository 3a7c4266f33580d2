/**
 * From a fetch plan to what EclipseLink runs.
 *
 * <p>A {@link org.eclipse.persistence.sessions.SessionProfiler} on the server session sees every query of every session
 * and may run another query in its place: it is around advice. A query that reads a list runs as a clone that tells its
 * rows; a query for one relation of one object runs as a clone that takes its rows from what was read ahead for all
 * objects known by then. The application's query object, which EclipseLink shares between requests, is never changed, and
 * its SQL is the same. See {@code .rows}.
 *
 * <p>The plan is kept by class, never by path, which is right at any depth, for {@code find} and for native queries.
 *
 * <p>Columns are the exception to the same SQL: where the plan wants others than the mapping says, the clone gets a fetch
 * group and is prepared again. {@code ColumnRule} and {@code WholeObjectsRule} name the queries that keep theirs.
 *
 * <p>Why not query hints: they un-prepare the query at each execution, stay behind in the expression builder that JPQL
 * texts share, are refused by native and report queries, and are ignored by or wrong for {@code find}
 * (eclipselink#862). Why no batch fetch policies on clones: they build objects nobody has asked for, with all that is
 * eager below them.
 */
@NullMarked
package dev.prefetched.internal.eclipselink;

import org.jspecify.annotations.NullMarked;
