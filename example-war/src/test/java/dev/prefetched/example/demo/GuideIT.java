package dev.prefetched.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide on Payara Micro: every endpoint, with the answer of its plain version as the oracle. */
@Tag("payara-micro")
class GuideIT {

    private static final int FEW = 3;
    private static final int MANY = 30;

    private static GuideServer server;
    private static GuideClient guide;

    /** Taken before anything else is called; {@link #prefetchesTheFirstRequestAfterDeployment()} looks at it. */
    private static Answer firstAfterDeployment;

    private static final Endpoint FIRST = GuideEndpoints.all().get(0).withLimit(MANY);

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = GuideServer.start(0, System.out::println);
        guide = new GuideClient(server.uri());
        firstAfterDeployment = guide.warm(FIRST.prefetched());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    static List<Endpoint> endpoints() {
        return GuideEndpoints.all();
    }

    static List<Endpoint> lists() {
        return GuideEndpoints.all().stream().filter(Endpoint::takesLimit).toList();
    }

    @Test
    void prefetchesTheFirstRequestAfterDeployment() {
        assertThat(firstAfterDeployment.status()).isEqualTo(200);
        assertThat(firstAfterDeployment.rows()).isEqualTo(MANY);
        assertThat(firstAfterDeployment.statements()).isEqualTo(FIRST.budget().forRows(MANY));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void answersTheSameWithinBudget(Endpoint endpoint) throws IOException, InterruptedException {
        Answer plain = guide.cold(endpoint.plain());

        Answer prefetched = guide.cold(endpoint.prefetched());

        assertSame(prefetched, plain);
        assertThat(prefetched.statements())
                .describedAs("%s, sent:%n%s", endpoint.budget(), guide.sql(endpoint.prefetched()))
                .isEqualTo(endpoint.budget().forRows(plain.rows()))
                .isLessThanOrEqualTo(plain.statements());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void needsNoMoreStatementsForMoreRows(Endpoint endpoint) throws IOException, InterruptedException {
        for (int rows : new int[] {FEW, MANY}) {
            Answer plain = guide.cold(endpoint.withLimit(rows).plain());
            Answer prefetched = guide.cold(endpoint.withLimit(rows).prefetched());

            assertThat(plain.rows()).isEqualTo(rows);
            assertSame(prefetched, plain);
            assertThat(plain.statements())
                    .describedAs("plain, one statement a row at least")
                    .isGreaterThan(rows);
            assertThat(prefetched.statements())
                    .describedAs("%s, %d rows", endpoint.budget(), rows)
                    .isEqualTo(endpoint.budget().forRows(FEW));
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void sendsNoMoreStatementsWhenTheSharedCacheIsWarm(Endpoint endpoint) throws IOException, InterruptedException {
        guide.cold(endpoint.plain());
        Answer plain = guide.warm(endpoint.plain());
        guide.cold(endpoint.prefetched());

        Answer prefetched = guide.warm(endpoint.prefetched());

        assertSame(prefetched, plain);
        assertThat(prefetched.statements())
                .isLessThanOrEqualTo(endpoint.budget().forRows(plain.rows()));
    }

    @Test
    void listsEveryEndpointOnItsPage() throws IOException, InterruptedException {
        String page = guide.warm("/").text();

        assertThat(endpoints()).allSatisfy(endpoint -> assertThat(page).contains('"' + endpoint.pathAndQuery() + '"'));
    }

    private static void assertSame(Answer actual, Answer expected) {
        assertThat(actual.status()).isEqualTo(expected.status()).isEqualTo(200);
        assertThat(actual.headers()).isEqualTo(expected.headers());
        assertThat(actual.text()).isEqualTo(expected.text());
        assertThat(actual.isSameAs(expected)).isTrue();
    }
}
