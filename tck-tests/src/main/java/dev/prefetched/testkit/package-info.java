/**
 * The test kit: deploys a small application to a server in this JVM within a second and counts the SQL statements behind
 * every answer.
 *
 * <p>It exists because a statement about N+1 is worth nothing unless it was counted at the JDBC boundary, on a real HTTP
 * request, at two row counts. {@link dev.prefetched.testkit.Deployment} is that server;
 * {@link dev.prefetched.testkit.CountingDataSource} and {@link dev.prefetched.testkit.StatementLog} count alone, round a
 * data source you already have.
 */
@NullMarked
package dev.prefetched.testkit;

import org.jspecify.annotations.NullMarked;
