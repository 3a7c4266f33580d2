package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every server whatever a method answers, changes, or is called by. */
abstract class EveryWayToAnswer extends DeployedApplication {

    private static final int FEW = 3;
    private static final int MANY = 30;

    @ParameterizedTest
    @CsvSource({
        "paged,3", "paged,30",
        "records,3", "records,30",
        "map-of-wildcards,3", "map-of-wildcards,30",
        "generic-entity,3", "generic-entity,30",
        "array,3", "array,30"
    })
    void findsEntitiesInWhateverWrapsThem(String path, int rows) {
        BothAnswers.of(client, "typed/" + path + "?rows=" + rows)
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(Endpoint.LAZY.prefetched());
    }

    /** An update for each chef, in either case. */
    @ParameterizedTest
    @CsvSource({"POST,201,3", "POST,201,30", "PUT,200,3", "PUT,200,30", "PATCH,200,3", "PATCH,200,30"})
    void prefetchesAnswersOfMethodsThatChangeThem(String method, int status, int rows) {
        SuiteAnswer plain = client.cold(method, "plain/writing/chefs?rows=" + rows);
        SuiteAnswer prefetched = client.cold(method, "prefetched/writing/chefs?rows=" + rows);

        BothAnswers.assertSame(prefetched, plain);
        assertThat(plain.status()).as(plain::toString).isEqualTo(status);
        assertThat(plain.body()).contains("of the month, number " + rows);
        assertThat(plain.statements()).isEqualTo(rows + Endpoint.LAZY.plain(rows));
        assertThat(prefetched.statements()).as(prefetched::toString).isEqualTo(rows + Endpoint.LAZY.prefetched());
        assertThat(prefetched.sql().get(0))
                .as("its columns")
                .isEqualTo(plain.sql().get(0));
    }

    /** By the menus nobody had looked at yet, read once more. */
    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void answersWithWhatAnotherRequestHasCommittedMeanwhile(int rows) {
        BothAnswers both = BothAnswers.of(client, "meanwhile/printed?rows=" + rows)
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(Endpoint.LAZY.prefetched() + 1);

        assertThat(both.prefetched().body()).contains("\"New\"").doesNotContain("\"Old\"");
    }

    /** On some servers a read-only query reads past the transaction, and what it leads to is read within. */
    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void answersWithWhatItsOwnTransactionHasChanged(int rows) {
        // The change, the couriers, and for each but the last the next one.
        BothAnswers both = BothAnswers.of(client, "read-only/renamed?rows=" + rows)
                .answer(200)
                .takePlain(1 + 1 + rows - 1);

        assertThat(both.prefetched().body()).contains("\"Renamed\"");
        assertThat(both.prefetched().statements())
                .as(both.prefetched()::toString)
                .isLessThanOrEqualTo(1 + 1 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void prefetchesInEachOfSeveralApplications(int rows) {
        BothAnswers.of(
                        client,
                        "annexe/plain/listed" + Endpoint.LAZY.path(rows),
                        "annexe/prefetched/listed" + Endpoint.LAZY.path(rows))
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(Endpoint.LAZY.prefetched());
    }

    /** Its query and the menus, of which the method then finds nothing loaded: it has another persistence context. */
    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void leavesInterceptorsAloneThatComeBefore(int rows) {
        BothAnswers both =
                BothAnswers.of(client, "intercepted/outside?rows=" + rows).answer(200);

        assertThat(both.prefetched().statements())
                .isGreaterThan(rows)
                .isLessThanOrEqualTo(both.plain().statements());
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void prefetchesForInterceptorsThatComeAfter(int rows) {
        BothAnswers both =
                BothAnswers.of(client, "intercepted/inside?rows=" + rows).answer(200);

        assertThat(both.plain().statements()).isGreaterThan(Endpoint.LAZY.plain(rows));
        assertThat(both.prefetched().statements())
                .as(both.prefetched()::toString)
                .isBetween(Endpoint.LAZY.prefetched(), 2 * Endpoint.LAZY.prefetched());
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void letsAFilterAnswerInPlaceOfTheMethod(int rows) {
        BothAnswers.of(client, "failing/aborted?rows=" + rows)
                .answer(403)
                .takePlain(0)
                .takePrefetched(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void prefetchesForAServiceThatAsksForIt(int rows) {
        BothAnswers.of(client, "service/export?rows=" + rows)
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(Endpoint.LAZY.prefetched());
    }

    @Test
    void tellsThePlanOfAType() {
        assertThat(client.get("prefetched/service/plan").body())
                .isEqualTo("Chef{id, *menus{*courses{id, *region{id, name}, title}, id, title}, name} 4");
    }
}
