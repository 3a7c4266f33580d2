package dev.prefetched.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementBudgetTest {

    @Test
    void countsTheRootAndEachRelationOnce() {
        StatementBudget budget =
                StatementBudget.oneQuery().plusBatch("restaurant").plusBatch("languages");

        assertThat(budget.forRows(3)).isEqualTo(3);
        assertThat(budget.forRows(500)).isEqualTo(3);
    }

    @Test
    void countsAnotherStatementForEachChunkOfKeys() {
        StatementBudget budget = StatementBudget.oneQuery().plusBatch("guest").plusBatch("dishes", rows -> 3 * rows);

        assertThat(budget.forRows(501)).isEqualTo(1 + 2 + 4);
    }

    @Test
    void countsWhatTheTargetOfARelationCosts() {
        StatementBudget dish = StatementBudget.oneQuery().plusBatch("wine");

        StatementBudget chef = StatementBudget.oneQuery().plusBatch("favouriteDish", dish);

        assertThat(chef).hasToString("root + favouriteDish + favouriteDish.wine");
        assertThat(chef.forRows(30)).isEqualTo(3);
    }
}
