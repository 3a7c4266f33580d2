package dev.prefetched.tck.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.tck.cantina.Cantina;
import dev.prefetched.tck.cantina.CantinaResource;
import dev.prefetched.tck.cantina.Vintages;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Database;
import dev.prefetched.testkit.Deployment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every database: the same answer, and statements by the batch that the database takes. */
@Tag("databases")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(DatabaseEvidence.class)
abstract class DatabaseSuite {

    private static final int ALL = 2_500;
    private static final String BATCH_SIZE = "prefetched.batch-size";
    private static final int DEFAULT_BATCH_SIZE = 500;

    /** A bottle's barrel, and the barrel's tastings, grapes and marks. */
    private static final int BELOW_BOTTLES = 4;

    /** A producer's region, reviews and grapes. */
    private static final int BELOW_PRODUCERS = 3;

    /** What is below a producer, and two large texts that are lazy: its history, and the chart of its region. */
    private static final int EACH_PRODUCER = BELOW_PRODUCERS + 2;

    private DatabaseServer server;
    private Database.Created database;
    private Deployment war;
    private LoggedMessages log;
    private String version = "not started";

    /** The name of the database. */
    abstract String product();

    abstract DatabaseServer startServer();

    @BeforeAll
    void start() throws SQLException {
        log = new LoggedMessages();
        server = startServer();
        database = server.database().create("cantina");
        version = versionOf(database.dataSource());
        war = deploy("drop-and-create");
        war.sql(server.jsonColumns("PRODUCER", "REGION", "REVIEW", "GRAPE"));
        war.seed(Vintages.class, ALL);
    }

    @AfterAll
    void stop() {
        try {
            if (war != null) {
                war.close();
            }
            if (database != null) {
                database.drop().run();
            }
        } finally {
            if (server != null) {
                server.close();
            }
            log.close();
        }
        assertThat(log.numbered("PRE0203")).isEmpty();
        assertThat(log.numbered("PRE0302")).isEmpty();
    }

    /** On the one database of this class, which outlives the deployment. */
    private Deployment deploy(String schema) {
        return Deployment.of(CantinaResource.Plain.class, CantinaResource.Annotated.class, CantinaResource.Narrow.class)
                .entities(Cantina.entities())
                .database(id -> new Database.Created(database.dataSource(), Map.of(), () -> {}))
                .property(PersistenceUnitProperties.SCHEMA_GENERATION_DATABASE_ACTION, schema)
                .property(PersistenceUnitProperties.BATCH_WRITING, "JDBC")
                .start();
    }

    /** The version that the tests run on. */
    String version() {
        return version;
    }

    private static String versionOf(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, ALL})
    void keysOfSeveralColumns(int bottles) {
        PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/bottles?from=1&to=" + bottles)
                .takesPlain(1 + BELOW_BOTTLES * bottles)
                .takesPrefetched(1 + BELOW_BOTTLES * batches(bottles, server.compositeKeys(DEFAULT_BATCH_SIZE)));

        assertThat(answer.prefetched().body())
                .contains("\"vault\":\"L'Aquila 0\"", "\"verdict\":\"Verdict 7\"", "\"B3\"", "Grape 4");
        assertThat(answer.prefetched().statements().matching("Aquila"))
                .as("keys written into the statement instead of sent as parameters")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, ALL})
    void largeObjectsAndJson(int producers) {
        PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/producers?from=1&to=" + producers)
                .takesPlain(1 + EACH_PRODUCER * producers)
                .takesPrefetched(1 + BELOW_PRODUCERS * batches(producers, server.keys(DEFAULT_BATCH_SIZE)));

        assertThat(answer.prefetched().body())
                .contains("History of producer 3", "Chart 3", "Review 7", "Grape 4", "\"terms\":{\"price\":7}");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void largeObjectsThatAreNotWritten(int producers) {
        String path = "/producers?from=1&to=" + producers;
        war.emptySharedCache();
        Answer plain = war.get("/plain" + path);
        war.emptySharedCache();

        Answer narrow = war.get("/narrow" + path);

        assertThat(narrow.body()).isEqualTo(plain.body());
        assertThat(narrow.statements())
                .hasSize(1 + BELOW_PRODUCERS * batches(producers, server.keys(DEFAULT_BATCH_SIZE)));
        assertThat(narrow.statements().matching("LEDGER")).isEmpty();
        assertThat(plain.statements().matching("LEDGER")).isNotEmpty();
    }

    /** No reference, so no key at all; and lists that are asked for and empty. */
    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void emptyLists(int rows) {
        int to = Vintages.LONELY - 1 + rows;
        String range = "?from=" + Vintages.LONELY + "&to=" + to;

        PrefetchedAnswer.of(war, "/bottles" + range).takesPlain(1).takesPrefetched(1);
        PrefetchedAnswer.of(war, "/producers" + range)
                // Its history, its reviews and its grapes.
                .takesPlain(1 + 3 * rows)
                .takesPrefetched(1 + 2 * batches(rows, server.keys(DEFAULT_BATCH_SIZE)));
    }

    @Test
    void noRowsAtAll() {
        PrefetchedAnswer.of(war, "/bottles?from=-1&to=0").takesPlain(1).takesPrefetched(1);
        PrefetchedAnswer.of(war, "/producers?from=-1&to=0").takesPlain(1).takesPrefetched(1);
    }

    @Test
    void pages() {
        PrefetchedAnswer.of(war, "/bottles/page?from=1&to=30")
                .takesPlain(1 + 2 * BELOW_BOTTLES)
                .takesPrefetched(1 + BELOW_BOTTLES);
    }

    /** They are left as they are, and so are the reads of one row each below what they lock. */
    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void pessimisticLocks(int bottles) {
        PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/bottles/locked?from=1&to=" + bottles);

        answer.takesPrefetched(answer.plain().statements().count());
        assertThat(answer.prefetched().statements().texts())
                .isEqualTo(answer.plain().statements().texts());
        assertThat(answer.plain().statements().count()).isGreaterThanOrEqualTo(1 + BELOW_BOTTLES * bottles);
    }

    /** The versions are checked at the end, all in one batch of JDBC. */
    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void optimisticLocks(int producers) {
        PrefetchedAnswer.of(war, "/producers/checked?from=1&to=" + producers)
                .takesPlain(1 + EACH_PRODUCER * producers + 1)
                .takesPrefetched(1 + BELOW_PRODUCERS + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void transactionsThatHaveWritten(int producers) {
        PrefetchedAnswer.of(war, "/producers/written?from=1&to=" + producers)
                .takesPlain(2 + EACH_PRODUCER * producers)
                .takesPrefetched(2 + BELOW_PRODUCERS * batches(producers, server.keys(DEFAULT_BATCH_SIZE)));
    }

    /** As many keys in one statement as are configured, or as the database takes. */
    @Test
    void longLists() {
        System.setProperty(BATCH_SIZE, String.valueOf(ALL));
        try (Deployment configured = deploy("none")) {
            PrefetchedAnswer.of(configured, "/bottles?from=1&to=" + ALL)
                    .takesPrefetched(1 + BELOW_BOTTLES * batches(ALL, server.compositeKeys(ALL)));
            PrefetchedAnswer.of(configured, "/producers?from=1&to=" + ALL)
                    .takesPrefetched(1 + BELOW_PRODUCERS * batches(ALL, server.keys(ALL)));
        }
    }

    @AfterEach
    void removeSetting() {
        System.clearProperty(BATCH_SIZE);
    }

    private static int batches(int keys, int inAList) {
        return (keys + inAList - 1) / inAList;
    }
}
