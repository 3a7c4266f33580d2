package dev.prefetched.internal.eclipselink;

import org.jspecify.annotations.Nullable;

/**
 * A query while it runs, to be told of its end.
 *
 * <p>It does not run the query itself: EAGER relations nest as deep as their data, and every frame between one query and
 * the next is taken from a stack that may be just large enough without Prefetched ({@code StackDepthTest}).
 */
interface WatchedQuery {

    /** One of which nothing is to be known. */
    WatchedQuery NONE = result -> {};

    /** The query is over, whether it has failed or not. */
    default void ended() {}

    /** The query is over, and {@code result} is what it has returned. Called after {@link #ended}. */
    void returned(@Nullable Object result);
}
