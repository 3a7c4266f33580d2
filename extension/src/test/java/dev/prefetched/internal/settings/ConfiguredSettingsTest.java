package dev.prefetched.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.settings.ConfiguredSettings.Mistake;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredSettingsTest {

    @Test
    void areTheDefaultWhereNothingIsSet() {
        ConfiguredSettings read = read(Map.of("other.mode", "any"));

        assertThat(read.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.unknown()).isEmpty();
    }

    @Test
    void areTheValuesThatAreSet() {
        ConfiguredSettings read = read(Map.of(
                "prefetched.batch-size", " 200 ",
                "prefetched.join-by-id", "Isolated",
                "prefetched.mode", "Observe",
                "prefetched.learn", "off",
                "prefetched.explain", "on",
                "prefetched.ChefResource.list.mode", "strict"));

        assertThat(read.settings())
                .isEqualTo(new Settings(
                        200,
                        JoinById.ISOLATED,
                        new MethodSettings(Mode.OBSERVE, false, true),
                        Map.of("ChefResource.list", Mode.STRICT)));
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "many", "", "99999999999"})
    void tellWhatCannotBeUsed(String value) {
        ConfiguredSettings read = read(Map.of(
                "prefetched.batch-size", value,
                "prefetched.join-by-id", value,
                "prefetched.mode", value,
                "prefetched.learn", value,
                "prefetched.explain", value,
                "prefetched.ChefResource.list.mode", value));

        assertThat(read.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(read.mistakes())
                .containsExactlyInAnyOrder(
                        new Mistake("prefetched.batch-size", value, "a whole number, 1 or more"),
                        new Mistake("prefetched.join-by-id", value, "off or isolated"),
                        new Mistake("prefetched.mode", value, "one of on, off, observe, strict"),
                        new Mistake("prefetched.learn", value, "on or off"),
                        new Mistake("prefetched.explain", value, "on or off"),
                        new Mistake("prefetched.ChefResource.list.mode", value, "one of on, off, observe, strict"));
    }

    @Test
    void tellNamesThatAreNone() {
        assertThat(read(Map.of(
                                "prefetched.mod",
                                "on",
                                "prefetched.list.mode",
                                "on",
                                "prefetched.ChefResource.list",
                                "on"))
                        .unknown())
                .containsExactlyInAnyOrder("prefetched.mod", "prefetched.list.mode", "prefetched.ChefResource.list");
    }

    @Test
    void ofAMethodWinOverTheOthers() throws NoSuchMethodException {
        Settings settings = read(Map.of(
                        "prefetched.mode", "observe", "prefetched." + Derived.class.getName() + ".list.mode", "off"))
                .settings();

        assertThat(settings.of(Derived.class, Base.class.getDeclaredMethod("list"))
                        .mode())
                .isEqualTo(Mode.OFF);
        assertThat(settings.of(Base.class, Base.class.getDeclaredMethod("list")).mode())
                .isEqualTo(Mode.OBSERVE);
    }

    private static class Base {
        @SuppressWarnings("UnusedMethod") // Found by its name.
        void list() {}
    }

    private static final class Derived extends Base {}

    private static ConfiguredSettings read(Map<String, String> values) {
        return ConfiguredSettings.read(new SettingSource() {
            @Override
            public Optional<String> value(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public Set<String> names() {
                return values.keySet();
            }
        });
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
