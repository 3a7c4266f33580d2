package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.galleria.Galleria;
import dev.prefetched.tck.galleria.PainterResource;
import dev.prefetched.tck.galleria.Painters;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lazy basic attributes that are written come with the rows of their entity, at every level. */
@Tag("eclipselink")
class LazyColumnsTest {

    /** The painters, their schools, their paintings. */
    private static final int LEVELS = 3;

    /** A painter's portrait, its school, the school's charter, its paintings, the scans of two paintings. */
    private static final int EACH = 6;

    @ParameterizedTest
    @CsvSource({"jpql,3", "jpql,30", "criteria,3", "criteria,30"})
    void comeWithTheRows(String query, int painters) {
        try (Deployment war = galleria(painters)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/" + query)
                    .takesPlain(1 + EACH * painters)
                    .takesPrefetched(LEVELS);

            assertThat(answer.prefetched().body()).contains("Portrait 3", "Charter 3", "Scan 6", "Scan 7");
            assertThat(answer.prefetched().statements().matching("DIARY")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void comeWithTheRowsOfAPage(int painters) {
        try (Deployment war = galleria(painters)) {
            PrefetchedAnswer.of(war, "/page").takesPlain(1 + EACH * 2).takesPrefetched(LEVELS);
        }
    }

    /** The portraits stay one statement each; what is read below is prefetched. */
    @ParameterizedTest
    @CsvSource({"native,3", "native,30", "refreshed,3", "refreshed,30"})
    void stayAsTheyAreWhereTheQueryCannotBeGivenOthers(String query, int painters) {
        try (Deployment war = galleria(painters)) {
            PrefetchedAnswer.of(war, "/" + query).takesPrefetched(LEVELS + painters);
        }
    }

    /** The portraits and all relations of what is locked; what is read below, one list for each, has its own with it. */
    @ParameterizedTest
    @CsvSource({"3,19,13", "30,181,121"})
    void stayAsTheyAreWithAllThatALockQueryReads(int painters, int plain, int prefetched) {
        try (Deployment war = galleria(painters)) {
            PrefetchedAnswer.of(war, "/locked").takesPlain(plain).takesPrefetched(prefetched);
        }
    }

    /** EclipseLink reads whole objects for a report, and for what is joined; so only the portraits of the latter stay. */
    @ParameterizedTest
    @CsvSource({"report,3,3", "report,30,3", "joined,3,5", "joined,30,32"})
    void stayAsTheyAreInRowsThatHoldMoreThanAnEntity(String query, int painters, int statements) {
        boolean untold = query.equals("report") && !EclipseLinkVersion.tellsRowsOfReports();
        try (Deployment war = galleria(painters)) {
            PrefetchedAnswer.of(war, "/" + query).takesPrefetched(untold ? 1 + 3 * painters : statements);
        }
    }

    /** One object is one statement more at most. */
    @ParameterizedTest
    @CsvSource({"3", "30"})
    void ofOneObjectStayAsTheyAreAndComeWithTheRowsBelow(int painters) {
        try (Deployment war = galleria(painters)) {
            PrefetchedAnswer.of(war, "/find").takesPlain(1 + EACH).takesPrefetched(1 + EACH - 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void comeWithTheRowsInATransactionThatHasWritten(int painters) {
        try (Deployment war = galleria(painters)) {
            PrefetchedAnswer.of(war, "/written").takesPrefetched(1 + LEVELS);
        }
    }

    @ParameterizedTest
    @CsvSource({"masked,3", "masked,30", "unflushed,3", "unflushed,30"})
    void neverTakeBackWhatTheCallHasChanged(String path, int painters) {
        try (Deployment shared = galleria(painters);
                Deployment isolated = withoutSharedCache(painters)) {
            assertThat(PrefetchedAnswer.of(shared, "/" + path).prefetched().body())
                    .containsAnyOf("Anonymous", "Not flushed");
            assertThat(PrefetchedAnswer.of(isolated, "/" + path).prefetched().body())
                    .containsAnyOf("Anonymous", "Not flushed");
        }
    }

    @ParameterizedTest
    @CsvSource({"plain,3", "plain,30", "prefetched,3", "prefetched,30"})
    void costNothingMoreWhenTheSharedCacheIsWarm(String warmedBy, int painters) {
        try (Deployment war = galleria(painters)) {
            war.get("/" + warmedBy + "/jpql");
            war.get("/" + warmedBy + "/jpql");

            Answer prefetched = war.get("/prefetched/jpql");
            Answer plain = war.get("/plain/jpql");

            assertThat(prefetched.body()).isEqualTo(plain.body());
            assertThat(prefetched.statements()).hasSize(1);
            assertThat(plain.statements()).hasSize(1);
        }
    }

    /** Objects in the shared cache that lack their lazy attributes, with relations that have been read. */
    @ParameterizedTest
    @CsvSource({"3", "30"})
    void complementWhatTheSharedCacheHolds(int painters) {
        try (Deployment war = galleria(painters)) {
            war.get("/plain/titles");
            Answer plain = war.get("/plain/jpql");
            war.emptySharedCache();
            war.get("/plain/titles");
            Answer prefetched = war.get("/prefetched/jpql");

            assertThat(prefetched.body()).isEqualTo(plain.body());
            assertThat(prefetched.statements().count()).isLessThanOrEqualTo(LEVELS);
            assertThat(plain.statements().count()).isGreaterThan(painters);
        }
    }

    @Test
    void reviveNothingStale() {
        try (Deployment war = galleria(3)) {
            war.get("/plain/jpql");
            war.sql("update PAINTER set NAME = 'New name', PORTRAIT = 'New portrait' where ID = 2");
            war.get("/plain/evicted");

            war.get("/prefetched/jpql");

            assertThat(war.get("/plain/find").body()).contains("New name", "New portrait");
        }
    }

    @Test
    void leaveQueriesOutsideOfTheCallAsTheyWere() {
        try (Deployment war = galleria(3)) {
            List<String> before = war.get("/plain/jpql").statements().texts();
            war.emptySharedCache();
            war.get("/prefetched/jpql");
            war.emptySharedCache();

            assertThat(war.get("/plain/jpql").statements().texts()).isEqualTo(before);
        }
    }

    private static Deployment withoutSharedCache(int painters) {
        Deployment war = Deployment.of(PainterResource.Plain.class, PainterResource.Annotated.class)
                .entities(Galleria.entities())
                .withoutSharedCache()
                .start();
        war.seed(Painters.class, painters);
        return war;
    }

    private static Deployment galleria(int painters) {
        Deployment war = Deployment.of(PainterResource.Plain.class, PainterResource.Annotated.class)
                .entities(Galleria.entities())
                .start();
        war.seed(Painters.class, painters);
        return war;
    }
}
