package dev.prefetched;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages of the product, from the ground floor up, and what each may use besides itself, Java and JSpecify.
 *
 * <p>A row names the floors it stands on and the technologies it is the door to: packages, with {@code ..} for those
 * below as well, or single classes. It can name only floors listed before it (the compiler sees to that), so a cycle
 * cannot even be written down. Changing this table changes the design.
 */
enum Floor {
    FRONT("", on(), "jakarta.interceptor", "jakarta.enterprise.util"),
    PLAN("plan", on()),
    SPI("spi", on(PLAN), "jakarta.persistence.."),

    /** Has a description and no types. */
    INTERNAL("internal", on()),
    MESSAGES("internal.messages", on()),

    /** The technology is optional: only one class uses it, loaded where it is present. */
    SETTINGS("internal.settings", on(), "org.eclipse.microprofile.config"),
    BYTECODE("internal.bytecode", on(PLAN), "org.objectweb.asm.."),
    PLANNER("internal.planner", on(PLAN, SETTINGS)),

    /** Entities by their annotations, before a provider can tell them. */
    JPA("internal.jpa", on(PLAN), "jakarta.persistence"),
    JSONB("internal.jsonb", on(PLAN, SPI, MESSAGES, BYTECODE), "jakarta.json.bind.."),

    /** One of the two ways to batch, apart from the other so that neither leans on the other. */
    ROWS("internal.eclipselink.rows", on(PLAN, SPI), "org.eclipse.persistence.."),

    /**
     * Reads the entities itself: the standard metamodel does not tell what is fetched eagerly. Asks the bytecode what the
     * application's code reads that the provider runs while it loads objects.
     */
    ECLIPSELINK(
            "internal.eclipselink",
            on(PLAN, SPI, MESSAGES, BYTECODE, ROWS),
            "org.eclipse.persistence..",
            "jakarta.persistence.."),

    /** Call time. */
    INVOCATION(
            "internal.invocation",
            on(FRONT, PLAN, SPI, MESSAGES, SETTINGS, PLANNER),
            "jakarta.interceptor",
            "jakarta.inject",
            "jakarta.annotation",
            "jakarta.enterprise.context..",
            "jakarta.enterprise.concurrent.spi",
            "jakarta.enterprise.inject.Instance",
            "jakarta.enterprise.inject.spi.BeanManager",
            "jakarta.enterprise.inject.spi.CDI",
            "javax.naming"),

    /** Deploy time and call time; looks beans up because the REST runtime, not CDI, may create a provider. */
    REST(
            "internal.rest",
            on(FRONT, PLAN, SPI, MESSAGES, BYTECODE, PLANNER, INVOCATION),
            "jakarta.ws.rs..",
            "jakarta.inject",
            "jakarta.annotation",
            "jakarta.enterprise.context",
            "jakarta.enterprise.inject",
            "jakarta.enterprise.inject.spi.CDI"),
    EXPLAIN("internal.explain", on(PLAN, SETTINGS, PLANNER, MESSAGES)),

    /** Deploy time; the only one that knows everybody. */
    DEPLOYMENT(
            "internal.deployment",
            on(
                    FRONT,
                    PLAN,
                    SPI,
                    MESSAGES,
                    SETTINGS,
                    BYTECODE,
                    PLANNER,
                    JPA,
                    JSONB,
                    ECLIPSELINK,
                    INVOCATION,
                    REST,
                    EXPLAIN),
            "jakarta.enterprise..",
            "jakarta.interceptor",
            "jakarta.inject",
            "jakarta.annotation",
            "jakarta.ws.rs.HttpMethod",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext",
            "javax.xml.stream");

    private final String name;
    private final Set<Floor> below;
    private final Set<String> technologies;

    Floor(String name, Set<Floor> below, String... technologies) {
        this.name = name;
        this.below = below;
        this.technologies = Set.of(technologies);
    }

    private static Set<Floor> on(Floor... floors) {
        return Set.of(floors);
    }

    /** The name of this package below {@code root}. */
    String packageBelow(String root) {
        return name.isEmpty() ? root : root + "." + name;
    }

    /** The packages and single classes this package may use, itself included. */
    Set<String> mayUse(String root) {
        return Stream.of(
                        Stream.of("java..", "org.jspecify.annotations", packageBelow(root)),
                        below.stream().map(floor -> floor.packageBelow(root)),
                        technologies.stream())
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }
}
