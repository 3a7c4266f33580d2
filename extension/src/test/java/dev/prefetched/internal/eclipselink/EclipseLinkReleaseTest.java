package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EclipseLinkReleaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"4.0.1", "4.0.1.payara-p4", "4.0.7.payara-p1", "4.0.9", "4.0.9.payara-p1", "5.0.0-B13", "5.0.0"})
    void isTestedWithWhatItsDistributorAppends(String number) {
        assertThat(new EclipseLinkRelease(number).isTested()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.4", "4.0.0"})
    void isOlderThanThoseThatAreTested(String number) {
        EclipseLinkRelease release = new EclipseLinkRelease(number);

        assertThat(release.isTested()).isFalse();
        assertThat(release.isOlder()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.0.10", "4.1.0", "5.0.1", "5.0.10", "6.0.0"})
    void isNewerThanThoseThatAreTested(String number) {
        EclipseLinkRelease release = new EclipseLinkRelease(number);

        assertThat(release.isTested()).isFalse();
        assertThat(release.isOlder()).isFalse();
    }

    @Test
    void runsHereAsOneThatIsTested() {
        assertThat(EclipseLinkRelease.running().isTested()).isTrue();
    }
}
