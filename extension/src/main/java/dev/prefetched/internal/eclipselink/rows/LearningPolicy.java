package dev.prefetched.internal.eclipselink.rows;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.queries.BatchFetchPolicy;

/**
 * Tells the rows of a query before any object is built from them, and batches nothing.
 *
 * <p>A batch fetch of type IN is told the rows of its query; one without attributes changes nothing else.
 */
final class LearningPolicy extends BatchFetchPolicy {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<AbstractRecord>> learner;

    LearningPolicy(Consumer<List<AbstractRecord>> learner) {
        super(BatchFetchType.IN);
        this.learner = learner;
    }

    @Override
    public void setDataResults(List<AbstractRecord> rows) {
        learner.accept(rows);
    }

    /** A row of a cursor. */
    @Override
    public void addDataResults(AbstractRecord row) {
        learner.accept(List.of(row));
    }
}
