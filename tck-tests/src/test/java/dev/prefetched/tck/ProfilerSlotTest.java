package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.osteria.ChefResource;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.testkit.Deployment;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.internal.jpa.EntityManagerFactoryProvider;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session has one place for a profiler: whoever else uses it goes on working, and gets it back. */
@Tag("thin-path")
@Tag("eclipselink")
class ProfilerSlotTest {

    @Test
    void isSharedWithAProfilerThatIsThereAlready() {
        CountingProfiler other = new CountingProfiler();
        AbstractSession session;
        try (Deployment war = Deployment.of(ChefResource.Plain.class, ChefResource.Annotated.class)
                .entities(Osteria.entities())
                .start()) {
            war.seed(Chefs.class, 3);
            session = onlySession();
            session.setProfiler(other);

            PrefetchedAnswer.of(war, "/jpql").takesPrefetched(1 + 5);
            PrefetchedAnswer.of(war, "/jpql").takesPrefetched(1 + 5);

            assertThat(other.queries).hasPositiveValue();
            assertThat(session.getProfiler()).isNotSameAs(other);
        }
        assertThat(session.getProfiler()).isSameAs(other);
    }

    private static AbstractSession onlySession() {
        return EntityManagerFactoryProvider.getEmSetupImpls()
                .values()
                .iterator()
                .next()
                .getSession();
    }

    private static final class CountingProfiler extends SessionProfilerAdapter {

        private final AtomicInteger queries = new AtomicInteger();

        @Override
        public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
            queries.incrementAndGet();
            return super.profileExecutionOfQuery(query, row, session);
        }
    }
}
