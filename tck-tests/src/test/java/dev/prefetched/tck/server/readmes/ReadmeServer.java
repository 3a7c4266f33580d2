package dev.prefetched.tck.server.readmes;

import dev.prefetched.tck.server.run.JdkSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The servers that {@code server-config} has a README of, and how to give each other ports than those it comes with. */
enum ReadmeServer {
    GLASSFISH_7("glassfish-7", "glassfish7", "glassfish7", Domain::movedTo),
    /** Of the suite's one, the build has changed the domain that comes with it. */
    GLASSFISH_8("glassfish-8", "unpacked/glassfish8", "glassfish8", ReadmeServer::onNewerJdk) {
        @Override
        int java() {
            return 21;
        }
    },
    OPEN_LIBERTY("open-liberty", "wlp", "wlp", (home, ports) -> Map.of("http_port", ports.http())),
    PAYARA_MICRO(
            "payara-micro",
            "payara-micro.jar",
            System.getProperty("readmes.payara-micro", "payara-micro.jar"),
            (home, ports) -> Map.of("JDK_JAVA_OPTIONS", "-Dpayaramicro.port=" + ports.http())),
    PAYARA_SERVER("payara-server", "payara6", "payara6", Domain::movedTo),
    WILDFLY(
            "wildfly",
            System.getProperty("readmes.wildfly", "wildfly"),
            System.getProperty("readmes.wildfly", "wildfly"),
            (home, ports) -> Map.of(
                    "PREPEND_JAVA_OPTS",
                    "-Djboss.http.port=%s -Djboss.https.port=%s -Djboss.management.http.port=%s"
                            .formatted(ports.http(), ports.https(), ports.administration())));

    private final String name;
    private final String unpacked;
    private final String home;
    private final Move move;

    /**
     * @param name of its directory in {@code server-config}
     * @param unpacked where the build has put it, among the servers
     * @param home where its README expects it, among the files of this project
     * @param move gives it other ports
     */
    ReadmeServer(String name, String unpacked, String home, Move move) {
        this.name = name;
        this.unpacked = unpacked;
        this.home = home;
        this.move = move;
    }

    String unpacked() {
        return unpacked;
    }

    String home() {
        return home;
    }

    /** The feature release of Java that it needs at least. */
    int java() {
        return 17;
    }

    /** Changes what has to be changed of a server that is unpacked, and returns the environment variables it needs. */
    Map<String, String> moveTo(Ports ports, Path unpackedHome) throws IOException {
        return move.to(unpackedHome, ports);
    }

    @Override
    public String toString() {
        return name;
    }

    /** As its README says: in the environment. */
    private static Map<String, String> onNewerJdk(Path home, Ports ports) throws IOException {
        Map<String, String> environment = new HashMap<>(Domain.movedTo(home, ports));
        JdkSearch.here(GLASSFISH_8.java()).find().ifPresent(jdk -> environment.put("AS_JAVA", jdk.toString()));
        return environment;
    }

    private interface Move {
        Map<String, String> to(Path home, Ports ports) throws IOException;
    }
}
