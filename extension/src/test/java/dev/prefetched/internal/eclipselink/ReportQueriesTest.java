package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportQueriesTest {

    @ParameterizedTest
    @CsvSource({
        "4.0.1.payara-p4, false",
        "4.0.4.v202407190748-059428cdd2583c46f1f3e50d235854840a6fa9a7, false",
        "4.0.5.v202412231137-8ed9f3d5e4f40f20d5e2b1e2a50d8ddbe6f0a90b, true",
        "4.0.7.payara-p1, true",
        "4.1.0, true",
        "5.0.0-B08, true",
        "unknown, false"
    })
    void areBatchedOnlyWhereEclipseLinkIsRight(String version, boolean batched) {
        assertThat(ReportQueries.areRightIn(version)).isEqualTo(batched);
    }
}
