package dev.prefetched.tck.matrix;

import jakarta.persistence.EntityManager;
import java.util.List;

/** The kinds of queries: how each reads the owners, and what prefetching makes of it. */
enum QueryShape {
    JPQL(Queries::jpql, Effect.BATCHED),
    CRITERIA(Queries::criteria, Effect.BATCHED),
    CRITERIA_PATH(Queries::criteriaPath, Effect.BATCHED),
    JPQL_PATH(Queries::jpqlPath, Effect.BATCHED),
    NAMED(Queries::named, Effect.BATCHED),
    NATIVE(Queries::nativeSql, Effect.BATCHED),
    PAGE(Queries::page, Effect.BATCHED),
    DISTINCT(Queries::distinct, Effect.BATCHED),
    JOIN(Queries::join, Effect.BATCHED),
    SUBQUERY(Queries::subquery, Effect.BATCHED),
    TWO_ROOTS(Queries::twoRoots, Effect.BATCHED),
    GROUP_BY(Queries::groupBy, Effect.BATCHED),
    WITH_A_COLUMN(Queries::withColumn, Effect.BATCHED),
    TUPLE(Queries::tuple, Effect.BATCHED),
    STREAM(Queries::stream, Effect.BATCHED),
    CURSOR(Queries::cursor, Effect.BATCHED),
    SCROLLABLE_CURSOR(Queries::scrollableCursor, Effect.BATCHED),
    REFRESH_HINT(Queries::refreshHint, Effect.BATCHED),
    LOCK_MODE_NONE(Queries::lockModeNone, Effect.BATCHED),
    FIND(Queries::find, Effect.BATCHED),
    GET_REFERENCE(Queries::getReference, Effect.BATCHED),
    REFRESH(Queries::refresh, Effect.BATCHED),
    BY_ID(Queries::byId, Effect.BATCHED),
    /** It is no list read to EclipseLink, but a read of a result set with a mapping. */
    PROCEDURE(Queries::procedure, Effect.UNTOUCHED),
    /** Query rule TWO_ENTITIES. */
    TWO_ENTITIES(Queries::twoEntities, Effect.UNTOUCHED),
    /** Query rule NO_ENTITY: the entity is an argument of the constructor. */
    SELECT_NEW(Queries::selectNew, Effect.UNTOUCHED),
    /** Query rule LOCKS. */
    PESSIMISTIC_LOCK(Queries::pessimisticLock, Effect.UNTOUCHED),
    /** Query rule CACHES_RESULT. */
    RESULT_CACHE(Queries::resultCache, Effect.UNTOUCHED),
    /** Query rule BATCHES_ITSELF. */
    OWN_BATCH_HINT(Queries::ownBatchHint, Effect.AS_ASKED),
    OWN_JOIN_FETCH(Queries::ownJoinFetch, Effect.AS_ASKED);

    @SuppressWarnings("ImmutableEnumChecker") // A reference to a static method.
    private final Reading reading;

    private final Effect effect;

    QueryShape(Reading reading, Effect effect) {
        this.reading = reading;
        this.effect = effect;
    }

    /** The owners of that relation with ids up to {@code rows}, or some of them, in the order of their ids. */
    List<Owner> read(EntityManager entities, Relation relation, int rows) {
        return reading.read(entities, relation, rows);
    }

    Effect effect() {
        return effect;
    }

    /** Whether it is one that selects several things, or a path, to EclipseLink. */
    boolean isReport() {
        return switch (this) {
            case CRITERIA_PATH, JPQL_PATH, GROUP_BY, WITH_A_COLUMN, TUPLE -> true;
            default -> false;
        };
    }

    boolean isCursor() {
        return this == CURSOR || this == SCROLLABLE_CURSOR;
    }

    /** How many statements it takes for the owners themselves. */
    int statements(Relation relation) {
        if (this != REFRESH) {
            return 1;
        }
        // It finds and then refreshes, and an EAGER collection each time.
        return relation == Relation.EAGER_TO_MANY ? 3 : 2;
    }

    /** What prefetching makes of a query. */
    enum Effect {
        /** One statement for the query and one for each level below it. */
        BATCHED,
        /** The query runs as it is; what is below each of its objects is still batched. */
        UNTOUCHED,
        /** The application says how the first level is read; it is never worse than that. */
        AS_ASKED
    }

    /** Runs one kind of query. */
    @FunctionalInterface
    interface Reading {
        List<Owner> read(EntityManager entities, Relation relation, int rows);
    }
}
