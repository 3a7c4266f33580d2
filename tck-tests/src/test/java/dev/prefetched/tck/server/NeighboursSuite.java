package dev.prefetched.tck.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.server.houses.Witness;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several archives with the library on one server: each is answered as if it were alone, and nothing of one is left after
 * its undeployment. {@link HouseArchives} says what is in them.
 */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
abstract class NeighboursSuite {

    private static final int REDEPLOYMENTS = 20;
    private static final int FEW = 3;
    private static final int MANY = 30;

    /** Arquillian tells the address of what it has deployed itself. */
    @ArquillianResource
    @OperateOnDeployment("witness")
    private URL witness;

    @ArquillianResource
    private Deployer server;

    private final List<String> deployed = new ArrayList<>();
    private Neighbourhood neighbourhood;

    @Deployment(name = "witness", testable = false)
    static WebArchive witness() {
        return ShrinkWrap.create(WebArchive.class, "witness.war").addPackage(Witness.class.getPackage());
    }

    @Deployment(name = "red", testable = false, managed = false)
    static WebArchive red() {
        return HouseArchives.war("red");
    }

    @Deployment(name = "blue", testable = false, managed = false)
    static WebArchive blue() {
        return HouseArchives.war("blue");
    }

    /** Without the library, to tell what the server itself leaves behind. */
    @Deployment(name = "control", testable = false, managed = false)
    static WebArchive control() {
        return HouseArchives.warWithoutLibrary("red", "control.war");
    }

    @Deployment(name = "ear of two", testable = false, managed = false)
    static EnterpriseArchive earOfTwo() {
        return HouseArchives.earOfTwo();
    }

    @Deployment(name = "ear with shared library", testable = false, managed = false)
    static EnterpriseArchive earWithSharedLibrary() {
        return HouseArchives.earWithSharedLibrary();
    }

    @BeforeEach
    void meet() throws URISyntaxException {
        String address = witness.toURI().toString();
        neighbourhood = new Neighbourhood(URI.create(address.endsWith("/") ? address : address + "/"));
    }

    @AfterEach
    void undeployAll() {
        deployed.forEach(server::undeploy);
    }

    @Test
    void keepsArchivesApartThatShareTheirNames() {
        deploy("red");
        deploy("blue");

        assertRedIsAtItsFloor();
        assertBlueIsAtItsFloor();
        assertRedIsAtItsFloor();
    }

    @Test
    void worksOnAfterTheOlderNeighbourHasGone() {
        deploy("red");
        deploy("blue");
        assertRedIsAtItsFloor();
        assertBlueIsAtItsFloor();

        undeploy("red");

        assertThat(neighbourhood.get("red/rooms/first?rows=3").statusCode()).isEqualTo(404);
        assertBlueIsAtItsFloor();
    }

    @Test
    void worksOnAfterTheYoungerNeighbourHasGone() {
        deploy("red");
        deploy("blue");
        assertRedIsAtItsFloor();
        assertBlueIsAtItsFloor();

        undeploy("blue");

        assertThat(neighbourhood.get("blue/rooms/first?rows=3").statusCode()).isEqualTo(404);
        assertRedIsAtItsFloor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ear of two", "ear with shared library"})
    void keepsTheArchivesOfAnEarApart(String ear) {
        deploy(ear);

        assertRedIsAtItsFloor();
        assertBlueIsAtItsFloor();
        assertRedIsAtItsFloor();
    }

    /**
     * Compared with the same archive without the library, since servers leave something behind themselves. The newest does
     * not count: until JDK 19 the JDK keeps the last record class whose {@code equals} was linked (JDK-8078641), and the
     * library has records. Nor do those of other tests: H2 keeps the stack trace, and so the class loader, of whoever has
     * used it first.
     */
    @Test
    void leavesNoClassLoaderBehind(TestReporter reporter) {
        deploy("blue");
        long without = leftAfterRedeployments("control");
        long with = leftAfterRedeployments("red");

        reporter.publishEntry(Map.of(
                "class loaders left without",
                String.valueOf(without),
                "class loaders left with",
                String.valueOf(with)));
        assertThat(with).as("%s without the library", without).isLessThanOrEqualTo(without);
        assertBlueIsAtItsFloor();
    }

    private long leftAfterRedeployments(String war) {
        long before = loaders(war, 0).all();
        for (int time = 0; time < REDEPLOYMENTS; time++) {
            server.deploy(war);
            SuiteClient client = neighbourhood.client(war);
            assertThat(client.cold("rooms/first?rows=" + MANY).status()).isEqualTo(200);
            assertThat(client.cold("rooms/second?rows=" + MANY).status()).isEqualTo(200);
            server.undeploy(war);
        }
        neighbourhood.occupyThreads();
        Loaders after = loaders(war, before);

        assertThat(after.all() - before).as("class loaders there were").isEqualTo(REDEPLOYMENTS);
        return after.left();
    }

    private Loaders loaders(String war, long from) {
        List<Long> numbers = neighbourhood
                .get("witness/loaders?of=" + war + "&from=" + from)
                .body()
                .lines()
                .map(Long::valueOf)
                .toList();
        return new Loaders(numbers.get(0), numbers.get(1));
    }

    /** How many class loaders there have been, and how many are left of those that were asked for. */
    private record Loaders(long all, long left) {}

    /** Chairs of all rooms, and their makers. */
    private void assertRedIsAtItsFloor() {
        for (int rows : List.of(FEW, MANY)) {
            BothAnswers red = answers("red", "second", "first", rows);
            assertThat(red.plain().body()).contains("Red room " + rows, "Maker " + 2 * rows);
            red.answer(200).takePlain(1 + 3 * rows).takePrefetched(1 + 2);
        }
    }

    /** Guests of all rooms. */
    private void assertBlueIsAtItsFloor() {
        for (int rows : List.of(FEW, MANY)) {
            BothAnswers blue = answers("blue", "first", "second", rows);
            assertThat(blue.plain().body()).contains("Blue room " + rows, "Guest " + rows);
            blue.answer(200).takePlain(1 + rows).takePrefetched(1 + 1);
        }
    }

    private BothAnswers answers(String archive, String plain, String prefetched, int rows) {
        return BothAnswers.of(
                neighbourhood.client(archive),
                "rooms/" + plain + "?rows=" + rows,
                "rooms/" + prefetched + "?rows=" + rows);
    }

    private void deploy(String archive) {
        server.deploy(archive);
        deployed.add(archive);
    }

    private void undeploy(String archive) {
        server.undeploy(archive);
        deployed.remove(archive);
    }
}
