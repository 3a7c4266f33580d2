package dev.prefetched.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.settings.ConfiguredSettings.Mistake;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredSettingsTest {

    @Test
    void areTheDefaultWhereNothingIsSet() {
        ConfiguredSettings read = ConfiguredSettings.read(name -> Optional.empty());

        assertThat(read.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(read.mistakes()).isEmpty();
    }

    @Test
    void areTheValuesThatAreSet() {
        Map<String, String> values = Map.of("prefetched.batch-size", " 200 ");

        ConfiguredSettings read = ConfiguredSettings.read(name -> Optional.ofNullable(values.get(name)));

        assertThat(read.settings().batchSize()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "many", "", "99999999999"})
    void tellWhatCannotBeUsed(String value) {
        ConfiguredSettings read = ConfiguredSettings.read(name -> Optional.of(value));

        assertThat(read.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(read.mistakes())
                .containsExactly(new Mistake("prefetched.batch-size", value, "a whole number, 1 or more"));
    }

    @Test
    void comeFromSystemPropertiesWhereMicroProfileIsAbsent() {
        ClassLoader withoutMicroProfile = ClassLoader.getPlatformClassLoader();

        System.setProperty("prefetched.test-setting", "seen");
        try {
            assertThat(SettingSource.of(withoutMicroProfile).value("prefetched.test-setting"))
                    .contains("seen");
        } finally {
            System.clearProperty("prefetched.test-setting");
        }
    }
}
