package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.testkit.Deployment;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However an annotated call ends, no thread keeps a value in a thread-local of the library. */
@Tag("resources")
class LeftOnThreadsTest {

    static final String NOTHING = "{\"threadLocals\":2,\"threads\":[]}";

    private static final int ROWS = 3;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = ManyRequestsTest.archive().start();
        war.seed(Chefs.class, ROWS);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    static List<String> endings() {
        return ManyRequestsTest.ENDINGS;
    }

    @ParameterizedTest
    @MethodSource("endings")
    void isNothing(String ending) {
        war.get(ending);

        assertThat(war.get("/plain/left").body()).isEqualTo(NOTHING);
    }

    /** Which shows that it would be seen. */
    @Test
    void isTheCallForAsLongAsItRuns() {
        assertThat(war.get("/prefetched/left").body()).isEqualTo("{\"threadLocals\":2,\"threads\":[\"http-1\"]}");
    }
}
