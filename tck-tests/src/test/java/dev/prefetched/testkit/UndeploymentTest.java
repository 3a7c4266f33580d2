package dev.prefetched.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prefetched.tck.jta.Narayana;
import dev.prefetched.testkit.guide.Chefs;
import dev.prefetched.testkit.guide.Guide;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UndeploymentTest {

    @Test
    void releasesTheClassesOfTheApplication() {
        WeakReference<ClassLoader> loader = deployUseAndUndeploy(Guide.archive());

        forgetLastComparedRecord();
        assertThat(isReleased(loader)).isTrue();
    }

    @Test
    void releasesThemWithJtaToo() {
        WeakReference<ClassLoader> loader = deployUseAndUndeploy(Guide.archive().jta(Narayana::start));

        // Of its own, since one takes that place only once.
        assertThat(new ComparedWithJta("a").equals(new ComparedWithJta("b"))).isFalse();
        assertThat(isReleased(loader)).isTrue();
    }

    @Test
    void closesThePortAndTheDatabase() {
        Deployment war = Guide.archive().start();
        war.seed(Chefs.class, 3);
        war.close();

        assertThatThrownBy(() -> war.get("/plain/chefs")).hasCauseInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> war.sql("select * from chef")).hasMessageContaining("CHEF");
    }

    @Test
    void doesAllStepsInReverseOrderThoughOneFails() {
        Undeployment undeployment = new Undeployment();
        StringBuilder done = new StringBuilder();
        undeployment.started(() -> done.append("1"));
        undeployment.started(() -> {
            throw new IOException("as asked for");
        });
        undeployment.started(() -> done.append("3"));

        assertThatThrownBy(undeployment::close)
                .isInstanceOf(IllegalStateException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

        assertThat(done).hasToString("31");
    }

    private static WeakReference<ClassLoader> deployUseAndUndeploy(Archive archive) {
        try (Deployment war = archive.start()) {
            war.seed(Chefs.class, 3);
            assertThat(war.get("/plain/chefs").status()).isEqualTo(200);
            assertThat(war.get("/prefetched/chefs").status()).isEqualTo(200);
            return new WeakReference<>(war.loader());
        }
    }

    /**
     * Until JDK 19 the JDK keeps the last record class whose generated {@code equals} was linked, whoever's it is
     * (JDK-8078641: a method handle of {@code java.lang.runtime.ObjectMethods} remembers its last type). One of the test's
     * takes that place, so that what is asserted is that nothing else holds the application.
     */
    private static void forgetLastComparedRecord() {
        assertThat(new Compared("a").equals(new Compared("b"))).isFalse();
    }

    private record Compared(String text) {}

    private record ComparedWithJta(String text) {}

    private static boolean isReleased(WeakReference<?> reference) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (reference.get() != null && Instant.now().isBefore(deadline)) {
            System.gc();
            Thread.onSpinWait();
        }
        return reference.get() == null;
    }
}
