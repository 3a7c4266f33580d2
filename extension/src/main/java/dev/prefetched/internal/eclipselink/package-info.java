/**
 * From a fetch plan to what EclipseLink runs.
 *
 * <p>A {@link org.eclipse.persistence.sessions.SessionProfiler} on the server session sees every query of every session
 * and may run another query in its place: it is around advice. For a query that can be prefetched it runs a clone of the
 * prepared query with a batch fetch policy of type IN, prepared once for each entity class of a plan. The application's
 * query object, which EclipseLink shares between requests, is never changed, and its SQL is the same.
 *
 * <p>Only direct attributes of the query's own class are put into a policy, never paths: the batch query of a relation
 * passes through the profiler as well and gets the policy of its own class. That is right at any depth, for
 * {@code find}, for native queries, and on EclipseLink versions whose nested batches are wrong
 * (eclipselink#1998, fixed in 4.0.6).
 *
 * <p>Columns are the exception to the same SQL: where the plan wants others than the mapping says, the clone gets a fetch
 * group and is prepared again. {@code ColumnRule} and {@code WholeObjectsRule} name the queries that keep theirs.
 *
 * <p>Why not query hints: they un-prepare the query at each execution, stay behind in the expression builder that JPQL
 * texts share, are refused by native and report queries, and are ignored by or wrong for {@code find}
 * (eclipselink#862).
 */
@NullMarked
package dev.prefetched.internal.eclipselink;

import org.jspecify.annotations.NullMarked;
