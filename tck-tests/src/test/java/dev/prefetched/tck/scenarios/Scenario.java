package dev.prefetched.tck.scenarios;

import java.util.function.IntUnaryOperator;

/**
 * A scenario: what it takes without prefetching, how many relations its answer reads, and what the seed project's own test
 * claims for it. That one reads to-one relations by joins, so its figure can be lower by their number.
 */
enum Scenario {
    SCALARS_BESIDE_AN_UNUSED_RELATION(1, rows -> 1, 0, 1),
    TO_ONE_AND_ITS_ID(2, rows -> 1 + rows, 1, 1),
    NESTED_TO_ONE(3, ChildrenOfParents::plain, 1, 1),
    TO_ONE_AS_TEXT(4, ChildrenOfParents::plain, 1, 1),
    TO_ONE_WRITTEN_BY_A_SERIALIZER(5, ChildrenOfParents::plain, 1, 1),
    RENAMED_TO_ONE(6, ChildrenOfParents::plain, 1, 1),
    TEXT_BEYOND_A_TO_ONE(7, ChildrenOfParents::plain, 1, 1),
    TEXTS_BEYOND_A_TO_MANY(8, rows -> 1 + rows, 1, 1),
    IDS_OF_MANY_TO_MANY(9, rows -> 1 + rows, 1, 2),
    MANY_TO_MANY(10, rows -> 1 + rows, 1, 2),
    IDS_OF_INVERSE_MANY_TO_MANY(11, rows -> 1 + rows, 1, 2),
    INVERSE_MANY_TO_MANY_AND_BACK(12, rows -> 1 + rows + rows, 2, 3),
    INVERSE_MANY_TO_MANY_BY_A_GENERIC_RESOURCE(13, rows -> 1 + rows + rows, 2, 3),
    /** The back reference leads to parents that are loaded. */
    INVERSE_ONE_TO_ONE_AND_TO_MANY_BELOW(14, rows -> 1 + 3 * rows, 3, 2),
    /** The car and the kids of each, and the kids of three kids each. */
    TWO_LEVELS_OF_TO_MANY(15, rows -> 1 + 5 * rows, 3, 3),
    EVERY_RELATION_OF_AN_ENTITY(16, rows -> 1 + 3 * rows, 3, 2),
    ONE_TO_MANY(17, rows -> 1 + rows, 1, 2),
    ONE_TO_MANY_BY_AN_ADAPTER(18, rows -> 1 + rows, 1, 2),
    RENAMED_ONE_TO_MANY(19, rows -> 1 + rows, 1, 2),
    INVERSE_ONE_TO_ONE(20, rows -> 1 + rows, 1, 1),
    OWNING_ONE_TO_ONE(21, rows -> 1 + rows, 1, 1),
    RELATION_AS_A_URL(22, rows -> 1, 0, 1),
    /** What is excluded is read for each root, as it is asked for. */
    EXCLUDED_RELATIONS(24, rows -> 1 + 3 * rows, rows -> 1 + 1 + 2 * rows, 3),
    COMPUTED_VALUES_AND_AN_INCLUDED_TO_ONE(25, rows -> 1 + 2 * rows, 2, 3),
    COMPUTED_VALUES_AND_AN_INCLUDED_TO_MANY(26, rows -> 1 + 2 * rows, 2, 3),
    /** The seed's figure is its N+1 at two rows: it cannot see into an overridden query method. */
    OVERRIDDEN_QUERY(27, rows -> 1 + rows, 1, 3),
    PREFETCHED_BY_HAND(28, rows -> 1 + rows, 1, 1),
    QUERY_WITH_A_CONDITION(29, rows -> 1 + rows, 1, 1);

    private final int id;
    private final IntUnaryOperator plain;
    private final IntUnaryOperator floor;
    private final int seed;

    Scenario(int id, IntUnaryOperator plain, int relations, int seed) {
        this(id, plain, rows -> 1 + relations, seed);
    }

    Scenario(int id, IntUnaryOperator plain, IntUnaryOperator floor, int seed) {
        this.id = id;
        this.plain = plain;
        this.floor = floor;
        this.seed = seed;
    }

    /** Its number in the seed's test suite, which is its path as well. */
    int id() {
        return id;
    }

    int plain(int rows) {
        return plain.applyAsInt(rows);
    }

    /** One statement, and one for each relation that is read and may be batched. */
    int floor(int rows) {
        return floor.applyAsInt(rows);
    }

    /** The statements that the seed's own test claims. */
    int seed() {
        return seed;
    }
}
