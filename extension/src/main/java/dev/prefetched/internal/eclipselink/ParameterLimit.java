package dev.prefetched.internal.eclipselink;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.databaseaccess.Platform;

/**
 * How many keys a statement may hold in each database.
 *
 * <p>Rounded down from what is documented, so that there is room for the few parameters that additional criteria add.
 */
enum ParameterLimit {
    /** ORA-01795: 1,000 expressions in a list. */
    ORACLE(Platform::isOracle, 1_000),
    /** 2,100 parameters in a request. */
    SQL_SERVER(Platform::isSQLServer, 2_000),
    /** 32,767 parameters with drivers before 42.4.2, 65,535 since: two bytes in the protocol. */
    POSTGRESQL(Platform::isPostgreSQL, 32_000),
    /** 65,535 parameters: two bytes in the protocol. */
    MYSQL(Platform::isMySQL, 65_000),
    /** As MySQL, which older versions of EclipseLink take it for. */
    MARIADB(Platform::isMariaDB, 65_000),
    /** 32,767 host variables. */
    DB2(Platform::isDB2, 32_000),
    /** 32,767 parameters. */
    HANA(Platform::isHANA, 32_000),
    /** 100,000 parameters. */
    H2(Platform::isH2, 99_000),
    /** No limit is known; this one is kept by every database known. */
    ANY_OTHER(platform -> true, 1_000);

    @SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
    private final Predicate<Platform> database;

    private final int keys;

    ParameterLimit(Predicate<Platform> database, int keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The limit of the database that EclipseLink takes itself to be connected to. */
    static int of(Platform platform) {
        return Stream.of(values())
                .filter(limit -> limit.database.test(platform))
                .findFirst()
                .orElse(ANY_OTHER)
                .keys;
    }
}
