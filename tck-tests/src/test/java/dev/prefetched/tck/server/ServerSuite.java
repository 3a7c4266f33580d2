package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold on every server. All tests share one deployment, since each costs a boot; hence the order of the first
 * and the last one.
 */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
abstract class ServerSuite extends LaterAnswers {

    private static final int FEW = 3;
    private static final int MANY = 30;
    private static final int FIRST = 1;
    private static final int LAST = Integer.MAX_VALUE;

    /** More than a server has request threads. */
    private static final int MOST_REQUESTS = 500;

    @Deployment(testable = false)
    static WebArchive deployment() {
        return SuiteArchive.create();
    }

    /** For the evidence, which is not typed by hand. */
    @Test
    void tellsWhatItIsMadeOf(TestReporter reporter) {
        Map<String, String> parts = client.get("server")
                .body()
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));

        assertThat(parts).containsOnlyKeys("server", "jdk", "eclipselink", "jsonb", "rest");
        reporter.publishEntry(parts);
    }

    static Stream<Arguments> everyEndpointOfEveryScope() {
        return Stream.of("request", "application", "unscoped", "stateless", "transactional")
                .flatMap(scope -> Stream.of(Endpoint.values())
                        .flatMap(endpoint -> Stream.of(FEW, MANY).map(rows -> Arguments.of(scope, endpoint, rows))));
    }

    @Test
    @Order(FIRST)
    void prefetchesTheVeryFirstRequest() {
        SuiteAnswer first = client.get("prefetched/request" + Endpoint.LAZY.path(MANY));

        assertThat(first.request()).as("its number since the deployment").isEqualTo(1);
        assertThat(first.statements()).as(first::toString).isEqualTo(Endpoint.LAZY.prefetched());
        BothAnswers.assertSame(first, client.cold("plain/request" + Endpoint.LAZY.path(MANY)));
    }

    @ParameterizedTest
    @MethodSource("everyEndpointOfEveryScope")
    void answersTheSameWithTheFewestStatements(String scope, Endpoint endpoint, int rows) {
        BothAnswers.of(client, scope + endpoint.path(rows))
                .answer(200)
                .takePlain(endpoint.plain(rows))
                .takePrefetched(endpoint.prefetched());
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void prefetchesAnAnnotatedMethodOnly(int rows) {
        BothAnswers.of(
                        client,
                        "plain/request" + Endpoint.LAZY.path(rows),
                        "prefetched/one-in" + Endpoint.LAZY.path(rows))
                .takePrefetched(Endpoint.LAZY.prefetched());
        BothAnswers.of(
                        client,
                        "plain/request" + Endpoint.PAGE.path(rows),
                        "prefetched/one-in" + Endpoint.PAGE.path(rows))
                .takePrefetched(Endpoint.PAGE.plain(rows));
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void leavesAMethodAloneThatOptsOutOfItsClass(int rows) {
        BothAnswers.of(
                        client,
                        "plain/request" + Endpoint.LAZY.path(rows),
                        "prefetched/one-out" + Endpoint.LAZY.path(rows))
                .takePrefetched(Endpoint.LAZY.plain(rows));
        BothAnswers.of(
                        client,
                        "plain/request" + Endpoint.PAGE.path(rows),
                        "prefetched/one-out" + Endpoint.PAGE.path(rows))
                .takePrefetched(Endpoint.PAGE.prefetched());
    }

    @ParameterizedTest
    @ValueSource(strings = {"singleton", "located/injected", "located/class", "located/context", "located/new"})
    void prefetchesWhoeverMakesTheResource(String resource) {
        for (int rows : List.of(FEW, MANY)) {
            BothAnswers.of(
                            client,
                            "plain/request" + Endpoint.LAZY.path(rows),
                            "prefetched/" + resource + Endpoint.LAZY.path(rows))
                    .takePrefetched(Endpoint.LAZY.prefetched());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void readsFromTheCodeWhatAnOpaqueMethodAnswers(int rows) {
        BothAnswers.of(client, "opaque/response?rows=" + rows)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(Endpoint.LAZY.prefetched());
    }

    @Test
    void learnsFromTheFirstAnswerWhatTheCodeDoesNotTell() {
        SuiteAnswer first = client.cold("prefetched/opaque/untyped?rows=" + MANY);
        BothAnswers next = BothAnswers.of(client, "opaque/untyped?rows=" + MANY);

        BothAnswers.assertSame(first, next.plain());
        assertThat(first.statements()).isLessThanOrEqualTo(Endpoint.LAZY.plain(MANY));
        next.takePlain(Endpoint.LAZY.plain(MANY)).takePrefetched(Endpoint.LAZY.prefetched());
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void goesByTheMembersOfTheAnnotation(int rows) {
        // Menus, and the courses of two menus, of each chef.
        BothAnswers.of(client, "mapped/included?rows=" + rows)
                .takePlain(1 + 3 * rows)
                .takePrefetched(1 + 2);
        // Menus in one statement, courses and their regions as without.
        BothAnswers.of(client, "mapped/excluded?rows=" + rows)
                .takePlain(Endpoint.LAZY.plain(rows))
                .takePrefetched(1 + 1 + 3 * rows);
        // Menus of ten chefs, courses of ten menus, regions of ten courses.
        int courses = (2 * rows + 9) / 10;
        BothAnswers.of(client, "mapped/in-tens?rows=" + rows).takePrefetched(1 + (rows + 9) / 10 + courses + courses);
    }

    @Test
    void learnsWhatCodeReads() {
        SuiteAnswer first = client.cold("prefetched/mapped/learned?rows=" + MANY);
        BothAnswers next = BothAnswers.of(client, "mapped/learned?rows=" + MANY);

        BothAnswers.assertSame(first, next.plain());
        assertThat(first.statements()).isEqualTo(1 + 3 * MANY);
        next.takePlain(1 + 3 * MANY).takePrefetched(1 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unscoped", "application", "stateless"})
    void findsTheAnnotationOnAnInterface(String scope) {
        BothAnswers.of(
                        client,
                        "plain/request" + Endpoint.LAZY.path(MANY),
                        "prefetched/contract/" + scope + Endpoint.LAZY.path(MANY))
                .takePrefetched(Endpoint.LAZY.prefetched());
    }

    @Test
    void keepsApplicationsOfOneArchiveApart() {
        BothAnswers.of(client, "shared" + Endpoint.LAZY.path(MANY), "second/shared" + Endpoint.LAZY.path(MANY))
                .takePlain(Endpoint.LAZY.plain(MANY))
                .takePrefetched(Endpoint.LAZY.prefetched());
    }

    @Test
    void readsTheConfigurationOfTheArchive() {
        BothAnswers.of(client, "mapped/switched-off?rows=" + MANY).takePrefetched(Endpoint.LAZY.plain(MANY));
    }

    /** The query itself runs on the managed thread, where nobody counts. */
    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void takesTheCallAlongToAManagedThread(int rows) {
        BothAnswers both =
                BothAnswers.of(client, "opaque/managed?rows=" + rows).takePlain(Endpoint.LAZY.plain(rows) - 1);

        onManagedThread(both, Endpoint.LAZY.prefetched() - 1);
    }

    @ParameterizedTest
    @CsvSource({"mapped,409,3", "mapped,409,30", "unmapped,500,3", "unmapped,500,30"})
    void leavesNothingOnTheThreadOfAMethodThatThrows(String failure, int status, int rows) {
        BothAnswers.of(client, "failing/" + failure + "?rows=" + rows)
                .answer(status)
                .takePlain(1)
                .takePrefetched(1);
        String threadOfFailure =
                client.cold("prefetched/failing/" + failure + "?rows=" + rows).thread();

        List<SuiteAnswer> next = untilServedBy(threadOfFailure, "plain/request" + Endpoint.LAZY.path(rows));

        assertThat(next).extracting(SuiteAnswer::statements).containsOnly(Endpoint.LAZY.plain(rows));
    }

    private List<SuiteAnswer> untilServedBy(String thread, String path) {
        List<SuiteAnswer> answers = new ArrayList<>();
        Set<String> threads = new HashSet<>();
        while (!threads.contains(thread)) {
            assertThat(answers)
                    .as("none was served by %s but by %s", thread, threads)
                    .hasSizeLessThan(MOST_REQUESTS);
            SuiteAnswer answer = client.cold(path);
            answers.add(answer);
            threads.add(answer.thread());
        }
        return answers;
    }

    @Test
    void keepsSimultaneousRequestsApart() {
        List<SimultaneousRequests.Expected> expected = List.of(
                exactly("prefetched/request" + Endpoint.OTHER_UNIT.path(MANY), Endpoint.OTHER_UNIT.prefetched()),
                exactly("plain/request" + Endpoint.OTHER_UNIT.path(MANY), Endpoint.OTHER_UNIT.plain(MANY)),
                exactly("prefetched/application" + Endpoint.OTHER_UNIT.path(FEW), Endpoint.OTHER_UNIT.prefetched()),
                exactly("plain/application" + Endpoint.OTHER_UNIT.path(FEW), Endpoint.OTHER_UNIT.plain(FEW)),
                atMost("prefetched/stateless" + Endpoint.LAZY.path(MANY), Endpoint.LAZY.plain(MANY)),
                atMost("plain/stateless" + Endpoint.LAZY.path(MANY), Endpoint.LAZY.plain(MANY)),
                atMost("prefetched/unscoped" + Endpoint.EAGER.path(MANY), Endpoint.EAGER.plain(MANY)),
                atMost("plain/unscoped" + Endpoint.EAGER.path(MANY), Endpoint.EAGER.plain(MANY)));

        for (int round = 0; round < 10; round++) {
            SimultaneousRequests.send(client, expected);
        }
    }

    /** Of the unit without a shared cache, so that none of them gains by what another has read. */
    @Test
    void prefetchesAfterFirstRequestsThatCameTogether() {
        int plain = Endpoint.OTHER_UNIT.plain(MANY);
        String path = "prefetched/uncalled" + Endpoint.OTHER_UNIT.path(MANY);
        SuiteAnswer expected = client.cold("plain/request" + Endpoint.OTHER_UNIT.path(MANY));

        SimultaneousRequests.send(
                client, Collections.nCopies(8, new SimultaneousRequests.Expected(path, expected.body(), 1, plain)));

        SuiteAnswer next = client.cold(path);
        BothAnswers.assertSame(next, expected);
        assertThat(expected.statements()).isEqualTo(plain);
        assertThat(next.statements()).as(next::toString).isEqualTo(Endpoint.OTHER_UNIT.prefetched());
    }

    private SimultaneousRequests.Expected exactly(String path, int statements) {
        return new SimultaneousRequests.Expected(path, client.cold(path).body(), statements, statements);
    }

    /** Where the shared cache decides: what another request has read meanwhile takes no statement. */
    private SimultaneousRequests.Expected atMost(String path, int statements) {
        return new SimultaneousRequests.Expected(path, client.cold(path).body(), 1, statements);
    }

    @Test
    void runsOnWovenEntities() {
        assertThat(client.get("weaving").body().lines()).hasSize(11).allMatch(entity -> entity.endsWith(" true"));
    }

    @Test
    @Order(LAST)
    void warnsOfNothing() {
        assertThat(client.get("warnings").body()).isEmpty();

        client.post("warnings", "would be noticed");

        assertThat(client.get("warnings").body()).isEqualTo("would be noticed");
    }
}
