package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every server of answers that another thread gives, after the method has returned. */
abstract class LaterAnswers extends EveryWayToAnswer {

    /**
     * Whether the server's default {@code ManagedExecutorService} takes contexts of others along, as Jakarta Concurrency
     * 3.0 has it (section 3.3.4). Where it does not, work on its threads is as without the annotation.
     */
    boolean managedThreadsKnowTheCall() {
        return true;
    }

    /** The floor of work on a managed thread. */
    final int onManagedThread(int plain, int prefetched) {
        return managedThreadsKnowTheCall() ? prefetched : plain;
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
        BothAnswers.given(client::later, "later/queried-" + path + "?rows=" + rows)
                .answer(200)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(onManagedThread(Endpoint.LAZY.plain(rows), Endpoint.LAZY.prefetched()));
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
