package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prefetched.tck.osteria.ChefResource;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code prefetched.batch-size} says how many keys one batch query asks for. */
@Tag("eclipselink")
class BatchSizeSettingTest {

    private static final String SETTING = "prefetched.batch-size";
    private static final int CHEFS = 30;

    @AfterEach
    void removeSetting() {
        System.clearProperty(SETTING);
    }

    @Test
    void boundsTheListsOfKeys() {
        System.setProperty(SETTING, "10");

        try (Deployment war = osteria().start()) {
            war.seed(Chefs.class, CHEFS);

            // Town, dishes, guests and mottos of 30 chefs, and the awards of 60 dishes.
            PrefetchedAnswer.of(war, "/jpql").takesPrefetched(1 + 4 * 3 + 6);
        }
    }

    @Test
    void stopsTheDeploymentIfItIsNoNumber() {
        System.setProperty(SETTING, "many");

        assertThatThrownBy(() -> osteria().start()).hasStackTraceContaining("PRE0102 The setting " + SETTING);
    }

    private static Archive osteria() {
        return Deployment.of(ChefResource.Plain.class, ChefResource.Annotated.class)
                .entities(Osteria.entities());
    }
}
