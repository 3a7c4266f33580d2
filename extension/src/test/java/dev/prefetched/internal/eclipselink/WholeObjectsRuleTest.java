package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.DatabaseSessionImpl;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.junit.jupiter.api.Test;

class WholeObjectsRuleTest {

    private final AbstractSession session = new DatabaseSessionImpl(new Project(new DatabaseLogin()));
    private final UnitOfWorkImpl unitOfWork = session.acquireUnitOfWork();
    private final ClassDescriptor painter = new RelationalDescriptor();
    private final ReadAllQuery query = new ReadAllQuery(Painter.class);

    WholeObjectsRuleTest() {
        painter.setJavaClass(Painter.class);
    }

    @Test
    void letsAUnitOfWorkReadObjectsInPart() {
        assertThat(WholeObjectsRule.against(query, painter, unitOfWork)).isEmpty();
    }

    @Test
    void keepsSharedObjectsWhole() {
        assertThat(WholeObjectsRule.against(query, painter, session))
                .hasValue(WholeObjectsRule.READS_FOR_THE_SHARED_CACHE);
    }

    @Test
    void keepsReadOnlyObjectsWhole() {
        query.setIsReadOnly(true);

        assertThat(WholeObjectsRule.against(query, painter, unitOfWork)).hasValue(WholeObjectsRule.READ_ONLY);
    }

    @Test
    void keepsObjectsOfReadOnlyClassesWhole() {
        unitOfWork.setReadOnlyClasses(List.of(Painter.class));

        assertThat(WholeObjectsRule.against(query, painter, unitOfWork)).hasValue(WholeObjectsRule.READ_ONLY);
    }

    @Test
    void keepsObjectsWholeThatAreCachedInAnyCase() {
        painter.getCachePolicy().setUnitOfWorkCacheIsolationLevel(ClassDescriptor.USE_SESSION_CACHE_AFTER_TRANSACTION);

        assertThat(WholeObjectsRule.against(query, painter, unitOfWork)).hasValue(WholeObjectsRule.ALWAYS_CACHED);
    }

    private static final class Painter {}
}
