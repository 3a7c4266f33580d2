package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

/**
 * The answers of one endpoint without and with {@code @Prefetched}, each from empty shared caches.
 *
 * @param plain the answer of {@code /plain}, the oracle
 * @param prefetched the answer of {@code /prefetched}
 */
record BothAnswers(SuiteAnswer plain, SuiteAnswer prefetched) {

    /** Asks plain, prefetched, and plain again, whose cost must not have changed. */
    static BothAnswers of(SuiteClient client, String endpoint) {
        return of(client, "plain/" + endpoint, "prefetched/" + endpoint);
    }

    static BothAnswers of(SuiteClient client, String plainEndpoint, String prefetchedEndpoint) {
        return given(client::cold, plainEndpoint, prefetchedEndpoint);
    }

    /** The same, of what {@code asked} for each path is answered. */
    static BothAnswers given(Function<String, SuiteAnswer> asked, String endpoint) {
        return given(asked, "plain/" + endpoint, "prefetched/" + endpoint);
    }

    private static BothAnswers given(
            Function<String, SuiteAnswer> asked, String plainEndpoint, String prefetchedEndpoint) {
        SuiteAnswer plain = asked.apply(plainEndpoint);
        SuiteAnswer prefetched = asked.apply(prefetchedEndpoint);
        SuiteAnswer plainAgain = asked.apply(plainEndpoint);

        assertSame(prefetched, plain);
        assertSame(plainAgain, plain);
        assertThat(plainAgain.statements()).as("plain again: %s", plainAgain).isEqualTo(plain.statements());
        return new BothAnswers(plain, prefetched);
    }

    static void assertSame(SuiteAnswer actual, SuiteAnswer expected) {
        assertThat(actual.status()).as("status of %s", actual).isEqualTo(expected.status());
        assertThat(actual.headers()).isEqualTo(expected.headers());
        assertThat(actual.body()).isEqualTo(expected.body());
    }

    BothAnswers answer(int status) {
        assertThat(plain.status()).as("status of %s", plain).isEqualTo(status);
        return this;
    }

    /** Asserts what the plain answer took, which shows that there is something to gain. */
    BothAnswers takePlain(int statements) {
        assertThat(plain.statements()).as("plain: %s", plain).isEqualTo(statements);
        return this;
    }

    BothAnswers takePrefetched(int statements) {
        assertThat(prefetched.statements()).as("prefetched: %s", prefetched).isEqualTo(statements);
        return this;
    }
}
