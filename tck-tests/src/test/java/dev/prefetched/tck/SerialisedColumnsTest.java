package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.atelier.Atelier;
import dev.prefetched.tck.atelier.Atelier.Sculptor;
import dev.prefetched.tck.atelier.SculptorResource;
import dev.prefetched.tck.atelier.Sculptors;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With {@code columns = SERIALIZED}, large values that are not written stay in the database. */
@Tag("eclipselink")
class SerialisedColumnsTest {

    /** The sculptors, their sculptures, their tools. */
    private static final int LEVELS = 3;

    /** What is not written of a sculptor and of a tool. */
    private static final String HIDDEN = "BIOGRAPHY|DIARY|MANUAL";

    @ParameterizedTest
    @CsvSource({"list,3", "list,30", "page,3", "page,30"})
    void areAllThatIsSelected(String query, int sculptors) {
        try (Deployment war = atelier(sculptors)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/" + query).takesPrefetched(LEVELS);

            assertThat(answer.plain().statements().matching("BIOGRAPHY")).isNotEmpty();
            assertThat(answer.prefetched().statements().matching(HIDDEN)).isEmpty();
            assertThat(answer.prefetched().body()).contains("Portrait 2", "Tool 3", "\"depth\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areAllThatIsSelectedWithoutASharedCache(int sculptors) {
        try (Deployment war = withoutSharedCache(sculptors)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/list").takesPrefetched(LEVELS);

            assertThat(answer.prefetched().statements().matching(HIDDEN)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areAllThatIsSelectedByEveryQueryOfACall(int sculptors) {
        try (Deployment war = atelier(sculptors)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/twice");

            assertThat(answer.prefetched().statements().matching("FROM SCULPTOR "))
                    .hasSize(2);
            assertThat(answer.prefetched().statements().matching(HIDDEN)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areAllThatIsSelectedInATransactionThatHasWritten(int sculptors) {
        try (Deployment war = atelier(sculptors)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/written");

            assertThat(answer.prefetched().statements().matching("(?s)^SELECT.*(" + HIDDEN + ")"))
                    .isEmpty();
            assertThat(answer.prefetched().statements().matching("^SELECT")).hasSize(LEVELS);
        }
    }

    @ParameterizedTest
    @CsvSource({"locked,3", "locked,30", "read-only,3", "read-only,30", "find,3", "find,30"})
    void areNotAllWhereObjectsMustBeWhole(String query, int sculptors) {
        try (Deployment war = atelier(sculptors)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/" + query);

            assertThat(answer.prefetched().statements().matching("BIOGRAPHY")).isNotEmpty();
        }
    }

    /** A sculptor that was found is in the shared cache, and so are its tools. */
    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areNotAllOfWhatHangsOnSharedObjects(int sculptors) {
        try (Deployment war = atelier(sculptors)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/find");

            assertThat(answer.prefetched().statements().matching("MANUAL")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void areNotAllWhereTheApplicationWritesItsOwnSql(int sculptors) {
        try (Deployment war = atelier(sculptors)) {
            PrefetchedAnswer.of(war, "/native").takesPrefetched(LEVELS + sculptors);
        }
    }

    @Test
    void areNotAllForRequestsThatAreNotSafe() {
        try (Deployment war = atelier(3)) {
            Answer answer = war.send(war.request("/prefetched/list").POST(BodyPublishers.noBody()));

            assertThat(answer.body()).isEqualTo(war.get("/plain/list").body());
            assertThat(answer.statements().matching("BIOGRAPHY")).isNotEmpty();
        }
    }

    @Test
    void areNotAllUnlessAskedFor() {
        try (Deployment war = atelier(3)) {
            assertThat(war.get("/as-mapped/list").statements().matching("BIOGRAPHY"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void leaveWhatTheCallHasChanged(int sculptors) {
        try (Deployment shared = atelier(sculptors);
                Deployment isolated = withoutSharedCache(sculptors)) {
            assertThat(PrefetchedAnswer.of(shared, "/masked").prefetched().body())
                    .contains("Anonymous");
            assertThat(PrefetchedAnswer.of(isolated, "/masked").prefetched().body())
                    .contains("Anonymous");
        }
    }

    @Test
    void leaveTheOtherColumnsOfWhatIsWritten() {
        try (Deployment war = atelier(3)) {
            Answer answer = war.get("/prefetched/renamed");

            assertThat(answer.statements().matching("^UPDATE"))
                    .singleElement()
                    .satisfies(update -> assertThat(update.sql()).contains("SET NAME = ?, VERSION = ? WHERE"));
            assertThat(war.get("/plain/lives").body()).contains("Renamed: Biography 1", "Sculptor 2: Biography 2");
        }
    }

    @Test
    void leaveNothingStaleInTheSharedCache() {
        try (Deployment war = atelier(3)) {
            // All lazy attributes of a sculptor are read at once, so it is whole in the cache.
            war.get("/plain/list");
            assertThat(war.get("/plain/lives").body()).contains("Sculptor 2: Biography 2");
            war.sql("update SCULPTOR set NAME = 'New name', BIOGRAPHY = 'New life' where ID = 2");
            war.get("/plain/evicted");

            assertThat(war.get("/prefetched/list").body()).contains("New name");

            assertThat(war.get("/plain/life/2").body()).isEqualTo("New life");
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "30"})
    void takeWhatIsInTheSharedCacheAlready(int sculptors) {
        try (Deployment war = atelier(sculptors)) {
            war.get("/as-mapped/list");
            Answer plain = war.get("/plain/list");

            Answer prefetched = war.get("/prefetched/list");

            assertThat(prefetched.body()).isEqualTo(plain.body());
            assertThat(plain.statements()).hasSize(1);
            assertThat(prefetched.statements()).hasSize(1);
        }
    }

    /** The first time it costs a statement for each object. */
    @ParameterizedTest
    @CsvSource({"touched,3,6", "touched,30,33", "detached,3,6", "detached,30,33"})
    void areNotAllAnyMoreOnceAnotherOneIsRead(String path, int sculptors, int firstTime) {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = atelier(sculptors)) {
            Answer first = war.get("/prefetched/" + path);
            war.emptySharedCache();
            Answer second = war.get("/prefetched/" + path);

            assertThat(first.body()).isEqualTo(war.get("/plain/" + path).body());
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(first.statements()).hasSize(firstTime);
            assertThat(second.statements()).hasSize(LEVELS);
            assertThat(war.get("/prefetched/list").statements().matching("BIOGRAPHY"))
                    .isNotEmpty();
            assertThat(log.numbered("PRE0303"))
                    .singleElement()
                    .asString()
                    .contains("SculptorResource." + path, Sculptor.class.getName(), "columns = SERIALIZED");
        }
    }

    @Test
    void leaveQueriesOutsideOfTheCallAsTheyWere() {
        try (Deployment war = atelier(3)) {
            List<String> before = war.get("/plain/list").statements().texts();
            war.emptySharedCache();
            war.get("/prefetched/list");
            war.emptySharedCache();

            assertThat(war.get("/plain/list").statements().texts()).isEqualTo(before);
        }
    }

    private static Deployment atelier(int sculptors) {
        return seeded(archive(), sculptors);
    }

    private static Deployment withoutSharedCache(int sculptors) {
        return seeded(archive().withoutSharedCache(), sculptors);
    }

    private static Deployment seeded(Archive archive, int sculptors) {
        Deployment war = archive.start();
        war.seed(Sculptors.class, sculptors);
        return war;
    }

    private static Archive archive() {
        return Deployment.of(
                        SculptorResource.Plain.class, SculptorResource.Annotated.class, SculptorResource.AsMapped.class)
                .entities(Atelier.entities());
    }
}
