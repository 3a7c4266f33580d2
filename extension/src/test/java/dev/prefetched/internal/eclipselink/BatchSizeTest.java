package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.persistence.internal.databaseaccess.Platform;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.eclipse.persistence.platform.database.H2Platform;
import org.eclipse.persistence.platform.database.MariaDBPlatform;
import org.eclipse.persistence.platform.database.OraclePlatform;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.platform.database.SQLServerPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BatchSizeTest {

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(new OraclePlatform(), 1_000),
                Arguments.of(new SQLServerPlatform(), 2_000),
                Arguments.of(new PostgreSQLPlatform(), 32_000),
                Arguments.of(new MariaDBPlatform(), 65_000),
                Arguments.of(new H2Platform(), 99_000),
                Arguments.of(new DerbyPlatform(), 1_000));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void neverExceedsWhatTheDatabaseAllows(Platform platform, int limit) {
        assertThat(new BatchSize(1_000_000, platform).of(1)).isEqualTo(limit);
        assertThat(new BatchSize(1_000_000, platform).of(3) * 3).isLessThanOrEqualTo(limit);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void isTheOneWantedWhereTheDatabaseAllowsIt(Platform platform, int limit) {
        assertThat(new BatchSize(500, platform).of(1)).isEqualTo(500);
    }

    @Test
    void isSmallerForCompositeKeysWhereTheyMakeStatementsComplex() {
        assertThat(new BatchSize(500, new DerbyPlatform()).of(2)).isEqualTo(64);
        assertThat(new BatchSize(500, new PostgreSQLPlatform()).of(2)).isEqualTo(500);
    }

    @Test
    void isAtLeastOne() {
        assertThat(new BatchSize(1, new OraclePlatform()).of(2_000)).isEqualTo(1);
    }
}
