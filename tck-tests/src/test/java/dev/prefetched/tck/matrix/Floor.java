package dev.prefetched.tck.matrix;

import dev.prefetched.tck.matrix.QueryShape.Effect;

/**
 * How many statements a cell should take.
 *
 * @param least as few as can be
 * @param most as many as are right
 */
record Floor(int least, int most) {

    /**
     * Of a cell that reads a number of owners.
     *
     * @param plain the statements it takes without prefetching
     */
    static Floor of(Cell cell, int owners, int plain) {
        Relation relation = cell.relation();
        Effect effect = relation.in(cell.shape());
        if (effect == Effect.AS_ASKED) {
            return new Floor(1, plain);
        }
        if (!relation.isBatched()) {
            return new Floor(plain, plain);
        }
        int levels = relation.levels();
        return switch (effect) {
            case BATCHED -> {
                int least = cell.shape().statements(relation) + levels;
                yield new Floor(least, least + cell.boundary().readAgain());
            }
            case UNTOUCHED -> {
                // The targets of an EAGER collection are all there before anything below them is read.
                int below = relation == Relation.EAGER_TO_MANY ? levels - 1 : owners * (levels - 1);
                int each = cell.shape().statements(relation) + owners + below;
                // A cursor may have read rows ahead that EAGER to-ones of later owners find.
                yield new Floor(cell.shape().isCursor() ? cell.shape().statements(relation) + levels : each, each);
            }
            default -> throw new IllegalStateException(effect.name());
        };
    }
}
