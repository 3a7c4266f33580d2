package dev.prefetched.internal.eclipselink;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.queries.JoinedAttributeManager;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.BatchFetchPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A batch fetch of type IN that keeps its parent rows until it is told to let go of them.
 *
 * <p>EclipseLink's own policy drops each parent row once its key was sent. When the transaction ends, so does what the
 * batch had read, and relations nobody had touched yet come back empty: in every version from 4.0.1 to 5.0.0. Kept rows
 * send the keys again instead. Once the answer is written they are released: then a relation touched later asks for its
 * own key only, as it would without batching, and the rows do not stay in memory as long as one of their objects stays in
 * the shared cache.
 *
 * <p>One instance serves one execution of one query, and may be asked by any thread that reads its objects.
 */
final class PrefetchPolicy extends BatchFetchPolicy {

    private static final long serialVersionUID = 1L;

    // Not in the map that the superclass keeps: that one is written without a common lock.
    private transient Execution execution = new Execution();

    /** The policy of a prepared query, to be {@linkplain #clone() cloned} for each execution. */
    PrefetchPolicy(BatchFetchPolicy prepared) {
        super(BatchFetchType.IN);
        setSize(prepared.getSize());
        setAttributeExpressions(prepared.getAttributeExpressions());
        setAttributes(prepared.getAttributes());
        setMappingQueries(prepared.getMappingQueries());
    }

    /**
     * A policy of the same execution. EclipseLink makes one for each embedded object, which must see the rows that come in
     * later, from a cursor, and their release.
     */
    @Override
    public PrefetchPolicy clone() {
        return (PrefetchPolicy) super.clone();
    }

    /** The same policy for an execution of its own. */
    PrefetchPolicy forExecution() {
        PrefetchPolicy policy = clone();
        policy.execution = new Execution();
        return policy;
    }

    /** Leaves to the joins of the query what they fetch. */
    void leaveTo(JoinedAttributeManager joins) {
        execution.joins = joins;
    }

    /** Lets go of the rows: from now on every relation asks for its own key. */
    void release() {
        // In this order: a thread that still sees the rows works on a list nobody changes.
        execution.released = true;
        execution.rows = null;
    }

    /** Called after the rows were read and before any object is built from them. */
    @Override
    public void setDataResults(List<AbstractRecord> rows) {
        execution.rows = rows;
        execution.told = true;
        // One key in a list is what is sent without batching, only slower.
        execution.singleRow = rows.size() <= 1;
        super.setDataResults(new ArrayList<>(0));
    }

    /** Not consumed: see the class comment. */
    @Override
    public void setDataResults(DatabaseMapping mapping, List<AbstractRecord> remaining) {
        // The rows of a mapping are always all rows.
    }

    @Override
    public void addDataResults(AbstractRecord row) {
        execution.add(row);
    }

    @Override
    public List<AbstractRecord> getDataResults(DatabaseMapping mapping) {
        List<AbstractRecord> kept = execution.rows;
        return kept != null ? kept : new OwnRowOnly();
    }

    @Override
    public List<AbstractRecord> getAllDataResults() {
        List<AbstractRecord> kept = execution.rows;
        return kept != null ? kept : List.of();
    }

    /** One once released, which makes EclipseLink look for the row it asks about. */
    @Override
    public int getSize() {
        return execution.released ? 1 : super.getSize();
    }

    @Override
    public boolean hasAttributes() {
        return !execution.singleRow && super.hasAttributes();
    }

    @Override
    public boolean isAttributeBatchRead(String attributeName) {
        return execution.hasSiblings() && super.isAttributeBatchRead(attributeName);
    }

    @Override
    public boolean isAttributeBatchRead(ClassDescriptor descriptor, String attributeName) {
        return execution.hasSiblings()
                && super.isAttributeBatchRead(descriptor, attributeName)
                && !execution.isJoined(descriptor, attributeName);
    }

    /** What is known of one execution of a query, by all policies that belong to it. */
    private static final class Execution {

        private volatile @Nullable List<AbstractRecord> rows = List.of();
        private volatile boolean told;
        private volatile boolean released;
        private volatile boolean singleRow;
        private volatile @Nullable JoinedAttributeManager joins;
        private final List<AbstractRecord> fromCursor = new ArrayList<>();

        /**
         * Whether the rows are known, and are several. EclipseLink does not tell those of a query that selects several
         * things before 4.0.5 (eclipselink#2011), and a batch without rows would make every relation empty.
         */
        private boolean hasSiblings() {
            return told && !singleRow;
        }

        /** EclipseLink would ask for joined elements of a collection once more. */
        private boolean isJoined(ClassDescriptor descriptor, String attributeName) {
            JoinedAttributeManager own = joins;
            if (own == null) {
                return false;
            }
            DatabaseMapping mapping = descriptor.getObjectBuilder().getMappingForAttributeName(attributeName);
            return mapping != null && own.isAttributeJoined(descriptor, mapping);
        }

        /** Not by a copy of all rows so far: a cursor is what long results are read with. */
        private synchronized void add(AbstractRecord row) {
            fromCursor.add(row);
            told = true;
            rows = new RowsSoFar(fromCursor, fromCursor.size());
        }
    }

    /** The rows that a cursor had given at one moment; the list behind it only grows. */
    private static final class RowsSoFar extends AbstractList<AbstractRecord> {

        private final List<AbstractRecord> rows;
        private final int size;

        RowsSoFar(List<AbstractRecord> rows, int size) {
            this.rows = rows;
            this.size = size;
        }

        @Override
        public AbstractRecord get(int index) {
            return rows.get(index);
        }

        @Override
        public int size() {
            return size;
        }
    }

    /**
     * What stands for the rows once they are gone: a list that holds whatever row it is asked for, at index 0.
     *
     * <p>EclipseLink looks a row up with {@code indexOf} when a list is longer than a batch, and takes one batch from
     * there; an empty list instead would make the relation empty.
     */
    private static final class OwnRowOnly extends AbstractList<AbstractRecord> {

        private @Nullable AbstractRecord asked;

        @Override
        public int indexOf(@Nullable Object row) {
            asked = (AbstractRecord) row;
            return 0;
        }

        @Override
        public @Nullable AbstractRecord get(int index) {
            return index == 0 ? asked : null;
        }

        @Override
        public int size() {
            return 2;
        }
    }
}
