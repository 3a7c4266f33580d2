package dev.prefetched.example.demo;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many statements an answer may cost: one for the root and one for each relation, whatever the number of rows, as
 * long as the keys of a relation fit into one chunk of {@value #KEYS_PER_CHUNK}.
 *
 * @param batches the relations, outermost first
 */
record StatementBudget(List<Batch> batches) {

    static final int KEYS_PER_CHUNK = 500;

    /**
     * The statements that load one relation.
     *
     * @param relation its path from the root
     * @param keys the number of keys it is loaded by, from the number of root rows
     */
    record Batch(String relation, IntUnaryOperator keys) {

        int statements(int rows) {
            return Math.max(1, (keys.applyAsInt(rows) + KEYS_PER_CHUNK - 1) / KEYS_PER_CHUNK);
        }
    }

    StatementBudget {
        batches = List.copyOf(batches);
    }

    /** The budget of an answer without relations. */
    static StatementBudget oneQuery() {
        return new StatementBudget(List.of());
    }

    /** Adds a relation with at most one key a row. */
    StatementBudget plusBatch(String relation) {
        return plusBatch(relation, rows -> rows);
    }

    StatementBudget plusBatch(String relation, IntUnaryOperator keys) {
        return plus(Stream.of(new Batch(relation, keys)));
    }

    /** Adds a relation with at most one key a row and everything its target costs. */
    StatementBudget plusBatch(String relation, StatementBudget target) {
        return plusBatch(relation)
                .plus(target.batches.stream().map(b -> new Batch(relation + "." + b.relation(), b.keys())));
    }

    /** The number of statements for an answer of so many root rows. */
    int forRows(int rows) {
        return 1 + batches.stream().mapToInt(batch -> batch.statements(rows)).sum();
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of("root"), batches.stream().map(Batch::relation))
                .collect(Collectors.joining(" + "));
    }

    private StatementBudget plus(Stream<Batch> more) {
        return new StatementBudget(Stream.concat(batches.stream(), more).toList());
    }
}
