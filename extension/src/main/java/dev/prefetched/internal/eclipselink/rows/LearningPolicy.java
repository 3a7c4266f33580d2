package dev.prefetched.internal.eclipselink.rows;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.queries.BatchFetchPolicy;
import org.eclipse.persistence.queries.ReadAllQuery;

/**
 * Tells the rows of a query before any object is built from them, and batches nothing but what the application does.
 *
 * <p>A batch fetch of type IN is told the rows of its query; one without attributes changes nothing else.
 */
final class LearningPolicy extends BatchFetchPolicy {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<AbstractRecord>> learner;
    private final boolean cursor;
    private final boolean batches;

    private LearningPolicy(Consumer<List<AbstractRecord>> learner, boolean cursor, boolean batches) {
        super(BatchFetchType.IN);
        this.learner = learner;
        this.cursor = cursor;
        this.batches = batches;
    }

    /** Gives {@code clone}, which is for one execution, such a policy in addition to its own, which is none or of type IN. */
    static void learn(ReadAllQuery clone, Consumer<List<AbstractRecord>> learner) {
        BatchFetchPolicy own = clone.getBatchFetchPolicy();
        LearningPolicy policy =
                new LearningPolicy(learner, clone.getContainerPolicy().isCursorPolicy(), own != null);
        if (own != null) {
            policy.setSize(own.getSize());
            policy.setAttributeExpressions(own.getAttributeExpressions());
            policy.setAttributes(own.getAttributes());
            policy.setMappingQueries(own.getMappingQueries());
            policy.setBatchedMappings(own.getBatchedMappings());
        }
        clone.setBatchFetchPolicy(policy);
    }

    /** A cursor tells its rows only to a policy that says so. */
    @Override
    public boolean hasAttributes() {
        return cursor || super.hasAttributes();
    }

    @Override
    public void setDataResults(List<AbstractRecord> rows) {
        learner.accept(rows);
        if (batches) {
            super.setDataResults(rows);
        }
    }

    /** A row of a cursor. */
    @Override
    public void addDataResults(AbstractRecord row) {
        learner.accept(List.of(row));
        if (batches) {
            super.addDataResults(row);
        }
    }
}
