package dev.prefetched.tck.server.readmes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code domain1} of a GlassFish or a Payara Server, as it is unpacked. */
record Domain(Path home) {

    /** As Jakarta EE servers of this family have been configured from the start; the first three in the order of {@link Ports}. */
    private static final List<String> DEFAULT_PORTS =
            List.of("8080", "8181", "4848", "7676", "8686", "3700", "3820", "3920", "6666", "9009", "4900");

    /** Of all ports that {@link #movedTo} gives it. */
    static final int PORTS = DEFAULT_PORTS.size();

    private static final long STOP_SECONDS = 60;

    static Optional<Domain> in(Path home) {
        return Files.isDirectory(directory(home)) ? Optional.of(new Domain(home)) : Optional.empty();
    }

    /** The first domain of several would have to be named by its README. */
    static Map<String, String> movedTo(Path home, Ports ports) throws IOException {
        Path configuration = directory(home).resolve("config/domain.xml");
        String text = Files.readString(configuration);
        for (int i = 0; i < PORTS; i++) {
            text = Pattern.compile("\"" + DEFAULT_PORTS.get(i) + "\"")
                    .matcher(text)
                    .replaceAll("\"" + ports.get(i) + "\"");
        }
        Files.writeString(configuration, text);
        return Map.of("AS_ADMIN_PORT", ports.administration());
    }

    Path logs() {
        return directory(home).resolve("logs");
    }

    /** Where it leaves the number of its process. */
    Path pid() {
        return directory(home).resolve("config/pid");
    }

    /** @param environment what it was started with */
    void stop(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(home.resolve("bin/asadmin").toString(), "stop-domain", "domain1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(environment);
        Process asadmin = command.start();
        if (!asadmin.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            asadmin.destroyForcibly();
        }
    }

    private static Path directory(Path home) {
        return home.resolve("glassfish/domains/domain1");
    }
}
