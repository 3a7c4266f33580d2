package dev.prefetched.tck.server.readmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.prefetched.tck.server.run.JdkSearch;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The example of this project, unchanged, on each server that {@code server-config} has a README of, by the commands that
 * stand there: the same answers with and without prefetching, and as many statements as the project's README says, which are
 * thereby the same on all servers.
 */
@Tag("server")
@Tag("readmes")
class ReadmeIT {

    private static final Path PROJECT = Path.of("..");
    private static final Path OUTPUT = Path.of("target", "readmes");

    @TempDir(factory = BesideOutput.class, cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void leadsFromNothingToAPrefetchedEndpoint(ReadmeServer server) throws Exception {
        assumeThatItCanRun(server);
        Checkout checkout = Checkout.in(directory, server);

        answersOn(server, checkout, readme(server).commands(), server + ".log");
    }

    @ParameterizedTest
    @EnumSource
    void leadsToOneOnPostgresql(ReadmeServer server) throws Exception {
        assumeThatItCanRun(server);
        try (EmbeddedPostgres postgresql = EmbeddedPostgres.start()) {
            execute(
                    postgresql,
                    "create role prefetched login password 'prefetched'",
                    "create database prefetched owner prefetched");
            Checkout checkout = Checkout.in(directory, server);
            checkout.putPortOfPostgresqlInto(server, postgresql.getPort());

            answersOn(server, checkout, readme(server).commandsWithPostgresql(), server + "-postgresql.log");

            assertThat(chefsIn(postgresql)).isPositive();
        }
    }

    private static void assumeThatItCanRun(ReadmeServer server) {
        JdkSearch search = JdkSearch.here(server.java());
        assumeThat(search.find()).as(search.absence()).isPresent();
    }

    private static ServerReadme readme(ReadmeServer server) throws IOException {
        return ServerReadme.in(PROJECT.resolve("server-config").resolve(server.toString()));
    }

    private static void answersOn(ReadmeServer server, Checkout checkout, String commands, String log)
            throws IOException, InterruptedException {
        Ports ports = Ports.free(Domain.PORTS);
        Path home = checkout.home(server);
        Map<String, String> environment = server.moveTo(ports, home);
        GuideClient guide = new GuideClient("http://localhost:" + ports.http() + "/guide");
        Path output = OUTPUT.resolve("logs").resolve(log);
        try (StartedServer started = StartedServer.by(commands, checkout.directory(), home, environment, output)) {
            started.await(guide);
            answersAsTheReadmeSays(guide);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + ", see " + output + "; it was told:\n" + commands, e);
        }
    }

    private static void answersAsTheReadmeSays(GuideClient guide) throws IOException, InterruptedException {
        SoftAssertions answers = new SoftAssertions();
        for (GuideFigures figures : GuideFigures.in(PROJECT.resolve("README.md"))) {
            HttpResponse<String> plain = guide.cold("/plain" + figures.endpoint());
            HttpResponse<String> prefetched = guide.cold("/prefetched" + figures.endpoint());

            answers.assertThat(Measured.of(plain))
                    .describedAs("plain %s", figures.endpoint())
                    .isEqualTo(new Measured(200, figures.bytes(), figures.plain()));
            answers.assertThat(Measured.of(prefetched))
                    .describedAs("prefetched %s", figures.endpoint())
                    .isEqualTo(new Measured(200, figures.bytes(), figures.prefetched()));
            answers.assertThat(prefetched.body())
                    .describedAs("body of %s", figures.endpoint())
                    .isEqualTo(plain.body());
        }
        answers.assertAll();
    }

    private static void execute(EmbeddedPostgres postgresql, String... statements) throws SQLException {
        try (Connection connection = postgresql.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The guide is in there, and not in some other default data source. */
    private static long chefsIn(EmbeddedPostgres postgresql) throws SQLException {
        try (Connection connection =
                        postgresql.getDatabase("prefetched", "prefetched").getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from chef")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** In the directory of the build, for a server that failed to be looked at, and not wherever the system has little room. */
    static final class BesideOutput implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Files.createDirectories(OUTPUT.toAbsolutePath()), "checkout-");
        }
    }
}
