package dev.prefetched.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.testkit.guide.Chefs;
import dev.prefetched.testkit.guide.Guide;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedRequestTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void countsOneStatementForTheListAndOneForEachRelationOfEachRow(int rows) {
        try (Deployment war = Guide.archive().start()) {
            war.seed(Chefs.class, rows);

            Answer answer = war.get("/plain/chefs");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.statements()).hasSize(1 + 2 * rows);
            assertThat(answer.statements().matching("from restaurant")).hasSize(rows);
            assertThat(answer.statements().matching("from dish")).hasSize(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void countsTheBatchesOfThePrefetchedAnswer(int rows) {
        try (Deployment war = Guide.archive().start()) {
            war.seed(Chefs.class, rows);

            Answer answer = war.get("/prefetched/chefs");

            war.emptySharedCache();
            assertThat(answer.body()).isEqualTo(war.get("/plain/chefs").body());
            assertThat(answer.statements()).hasSize(3);
        }
    }

    @Test
    void deploysWithoutTheProduct() {
        try (Deployment war = Guide.archive().withoutProduct().start()) {
            war.seed(Chefs.class, 3);

            assertThat(war.get("/prefetched/chefs").statements()).hasSize(7);
        }
    }

    @Test
    void startsWithAnEmptySharedCacheAndFillsItAsTheApplicationReads() {
        try (Deployment war = Guide.archive().start()) {
            war.seed(Chefs.class, 3);

            assertThat(war.get("/plain/chefs").statements()).hasSize(7);
            assertThat(war.get("/plain/chefs").statements()).hasSize(1);
            war.emptySharedCache();
            assertThat(war.get("/plain/chefs").statements()).hasSize(7);
        }
    }

    @Test
    void runsWithoutASharedCache() {
        try (Deployment war = Guide.archive().withoutSharedCache().start()) {
            war.seed(Chefs.class, 3);

            assertThat(war.get("/plain/chefs").statements()).hasSize(7);
            assertThat(war.get("/plain/chefs").statements()).hasSize(7);
        }
    }

    @Test
    void keepsTheRequestContextUntilTheBodyIsWrittenAndEndsItThen() {
        try (Deployment war = Guide.archive().start()) {

            assertThat(war.get("/server/visits/slow").body()).isEqualTo("1 begun, 0 ended");
            assertThat(war.get("/server/visits").body()).isEqualTo("2 begun, 1 ended");
        }
    }

    @Test
    void countsWhatTheEndOfTheRequestContextExecutes() {
        try (Deployment war = Guide.archive().start()) {

            Answer answer = war.get("/server/visits");

            assertThat(answer.statements().texts()).containsExactly("select 'goodbye'");
        }
    }

    @Test
    void servesAllRequestsOnTheSameThread() {
        try (Deployment war = Guide.archive().start()) {

            assertThat(war.get("/plain/chefs").thread())
                    .isEqualTo(war.get("/plain/chefs").thread());
        }
    }

    @Test
    void tellsTheStatementsOfSimultaneousRequestsApart() {
        try (Deployment war = Guide.archive().threads(2).start()) {
            CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> war.get("/server/meet?queries=5"));

            Answer answer = war.get("/server/meet?queries=3");

            assertThat(answer.statements().onThread(answer.thread()).matching("from chef"))
                    .hasSize(3);
            assertThat(other.join().statements().onThread(other.join().thread()).matching("from chef"))
                    .hasSize(5);
            assertThat(war.dataSource().statements().matching("from chef")).hasSize(8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "error", "writing"})
    void answersAFailureWith500AndServesTheNextRequest(String how) {
        try (Deployment war = Guide.archive().start()) {
            war.seed(Chefs.class, 3);

            assertThat(war.get("/server/fail/" + how).status()).isEqualTo(500);
            assertThat(war.get("/plain/chefs").statements()).hasSize(7);
        }
    }

    @Test
    void passesTheStatusOnThatTheApplicationAnswersWith() {
        try (Deployment war = Guide.archive().start()) {

            assertThat(war.get("/server/fail/status").status()).isEqualTo(409);
            assertThat(war.get("/nowhere").status()).isEqualTo(404);
        }
    }
}
