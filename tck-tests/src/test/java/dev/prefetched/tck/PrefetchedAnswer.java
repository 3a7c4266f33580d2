package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;

/**
 * The answers of one endpoint without and with {@code @Prefetched}, each from a cold shared cache.
 *
 * @param plain the answer of {@code /plain}
 * @param prefetched the answer of {@code /prefetched}
 */
public record PrefetchedAnswer(Answer plain, Answer prefetched) {

    /** Asks both ways, and asserts what holds for every endpoint: the same answer, and not more statements. */
    public static PrefetchedAnswer of(Deployment war, String path) {
        war.emptySharedCache();
        Answer plain = war.get("/plain" + path);
        war.emptySharedCache();
        Answer prefetched = war.get("/prefetched" + path);

        assertThat(plain.status()).as(plain::body).isEqualTo(200);
        assertThat(prefetched.status()).isEqualTo(plain.status());
        assertThat(prefetched.headers()).isEqualTo(plain.headers());
        assertThat(prefetched.body()).isEqualTo(plain.body());
        assertThat(prefetched.statements().count())
                .as(() -> "not more statements: " + prefetched.statements())
                .isLessThanOrEqualTo(plain.statements().count());
        return new PrefetchedAnswer(plain, prefetched);
    }

    /** Asserts how many statements the plain answer took, which shows that the test has something to measure. */
    public PrefetchedAnswer takesPlain(int statements) {
        assertThat(plain.statements()).as("plain").hasSize(statements);
        return this;
    }

    /** Asserts how many statements the prefetched answer took. */
    public PrefetchedAnswer takesPrefetched(int statements) {
        assertThat(prefetched.statements()).as("prefetched").hasSize(statements);
        return this;
    }
}
