package dev.prefetched.tck.server.readmes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A directory with what the READMEs expect in that of this project: the files of {@code server-config}, the example, the
 * drivers, and one server, just unpacked.
 *
 * @param directory it
 */
record Checkout(Path directory) {

    private static final Path PROJECT = Path.of("..");
    private static final Path SERVERS = Path.of(System.getProperty("suite.servers", "target/servers"));
    private static final String WAR = "example-war/target/guide.war";
    private static final long COPY_SECONDS = 120;

    /** @throws IllegalStateException if what is copied has not been built */
    static Checkout in(Path directory, ReadmeServer server) throws IOException, InterruptedException {
        if (!Files.exists(PROJECT.resolve(WAR))) {
            throw new IllegalStateException(
                    WAR + " is missing: mvn -DskipTests -DskipITs package makes it, as the README says");
        }
        Checkout checkout = new Checkout(directory);
        copy(PROJECT.resolve("server-config"), directory.resolve("server-config"));
        copy(PROJECT.resolve(WAR), directory.resolve(WAR));
        for (String driver : new String[] {"h2.jar", "postgresql.jar"}) {
            copy(SERVERS.resolve(driver), directory.resolve(driver));
        }
        copy(SERVERS.resolve(server.unpacked()), directory.resolve(server.home()));
        checkout.removeTheDomainOfTheSuite(server);
        return checkout;
    }

    Path home(ReadmeServer server) {
        return directory.resolve(server.home());
    }

    /** What its README asks for: the server, user and password of PostgreSQL. Of those, only the port differs. */
    void putPortOfPostgresqlInto(ReadmeServer server, int port) throws IOException {
        Path directoryOfServer = directory.resolve("server-config").resolve(server.toString());
        try (var files = Files.newDirectoryStream(directoryOfServer, "postgresql.*")) {
            for (Path file : files) {
                Files.writeString(file, Files.readString(file).replace("5432", Integer.toString(port)));
            }
        }
    }

    /** A server just unpacked has one domain; the build has made another. */
    private void removeTheDomainOfTheSuite(ReadmeServer server) throws IOException, InterruptedException {
        Path suite = home(server).resolve("glassfish/domains/suite");
        if (Files.exists(suite)) {
            run("rm", "-r", suite.toString());
        }
    }

    /** By the shell's means, which keep what is executable. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to.getParent());
        run("cp", "-R", from.toString(), to.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(COPY_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("failed: " + String.join(" ", command));
        }
    }
}
