package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every server of answers that another thread gives, after the method has returned. */
abstract class LaterAnswers extends EveryWayToAnswer {

    /**
     * Whether the server's default {@code ManagedExecutorService} takes contexts of others along, as Jakarta Concurrency
     * 3.0 has it. Where it does not, work on its threads is prefetched in part or not at all.
     */
    boolean managedThreadsKnowTheCall() {
        return true;
    }

    /** Work on a managed thread is at the floor, or takes no more than plain. */
    final void onManagedThread(BothAnswers both, int floor) {
        if (managedThreadsKnowTheCall()) {
            both.takePrefetched(floor);
        } else {
            assertThat(both.prefetched().statements())
                    .as(both.prefetched()::toString)
                    .isBetween(floor, both.plain().statements());
        }
    }

    @ParameterizedTest
    @CsvSource({"stage,3", "stage,30", "suspended,3", "suspended,30"})
    void prefetchesWhatIsAnsweredLater(String path, int rows) {
        BothAnswers.given(client::later, "later/" + path + "?rows=" + rows)
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(Endpoint.LAZY.prefetched());
    }

    @ParameterizedTest
    @CsvSource({"stage,3", "stage,30", "suspended,3", "suspended,30"})
    void prefetchesWhatIsQueriedLater(String path, int rows) {
        BothAnswers both = BothAnswers.given(client::later, "later/queried-" + path + "?rows=" + rows)
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows));

        onManagedThread(both, Endpoint.LAZY.prefetched());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void leavesEventsAlone(int rows) {
        BothAnswers both = BothAnswers.given(client::later, "later/events?rows=" + rows)
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(Endpoint.LAZY.plain(rows));

        assertThat(both.prefetched().body().lines().filter(line -> line.startsWith("data:")))
                .hasSize(rows);
    }
}
