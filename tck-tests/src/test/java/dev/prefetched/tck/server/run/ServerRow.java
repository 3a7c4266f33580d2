package dev.prefetched.tck.server.run;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * What the tests on one server have shown, and what the server is made of, in its own words.
 *
 * @param server the name of the container in {@code arquillian.xml}
 * @param product what the server calls itself, without the version
 * @param jdk the version of Java it runs on
 * @param eclipselink the version of EclipseLink
 * @param jsonb implementation and version of JSON-B
 * @param rest implementation and version of Jakarta REST
 * @param tests how many were run
 * @param failures how many of them, or of the deployments they need, failed
 */
@JsonbPropertyOrder({"server", "product", "version", "jdk", "eclipselink", "jsonb", "rest", "tests", "failures"})
public record ServerRow(
        String server,
        String product,
        String version,
        String jdk,
        String eclipselink,
        String jsonb,
        String rest,
        int tests,
        int failures) {

    /** As JSON-B reads it. */
    @JsonbCreator
    public static ServerRow of(
            @JsonbProperty("server") String server,
            @JsonbProperty("product") String product,
            @JsonbProperty("version") String version,
            @JsonbProperty("jdk") String jdk,
            @JsonbProperty("eclipselink") String eclipselink,
            @JsonbProperty("jsonb") String jsonb,
            @JsonbProperty("rest") String rest,
            @JsonbProperty("tests") int tests,
            @JsonbProperty("failures") int failures) {
        return new ServerRow(server, product, version, jdk, eclipselink, jsonb, rest, tests, failures);
    }
}
