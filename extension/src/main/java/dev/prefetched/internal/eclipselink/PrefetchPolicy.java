package dev.prefetched.internal.eclipselink;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
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
    private transient volatile @Nullable List<AbstractRecord> rows = List.of();
    private transient volatile boolean released;
    private transient volatile boolean singleRow;

    /** The policy of a prepared query, to be {@linkplain #clone() cloned} for each execution. */
    PrefetchPolicy(BatchFetchPolicy prepared) {
        super(BatchFetchType.IN);
        setSize(prepared.getSize());
        setAttributeExpressions(prepared.getAttributeExpressions());
        setAttributes(prepared.getAttributes());
        setMappingQueries(prepared.getMappingQueries());
    }

    @Override
    public PrefetchPolicy clone() {
        return (PrefetchPolicy) super.clone();
    }

    /** Lets go of the rows: from now on every relation asks for its own key. */
    void release() {
        // In this order: a thread that still sees the rows works on a list nobody changes.
        released = true;
        rows = null;
    }

    /** Called after the rows were read and before any object is built from them. */
    @Override
    public void setDataResults(List<AbstractRecord> rows) {
        this.rows = rows;
        // One key in a list is what is sent without batching, only slower.
        this.singleRow = rows.size() <= 1;
        super.setDataResults(new ArrayList<>(0));
    }

    /** Not consumed: see the class comment. */
    @Override
    public void setDataResults(DatabaseMapping mapping, List<AbstractRecord> remaining) {
        // The rows of a mapping are always all rows.
    }

    @Override
    public synchronized void addDataResults(AbstractRecord row) {
        List<AbstractRecord> more = new ArrayList<>(getAllDataResults());
        more.add(row);
        rows = more;
    }

    @Override
    public List<AbstractRecord> getDataResults(DatabaseMapping mapping) {
        List<AbstractRecord> kept = rows;
        return kept != null ? kept : new OwnRowOnly();
    }

    @Override
    public List<AbstractRecord> getAllDataResults() {
        List<AbstractRecord> kept = rows;
        return kept != null ? kept : List.of();
    }

    /** One once released, which makes EclipseLink look for the row it asks about. */
    @Override
    public int getSize() {
        return released ? 1 : super.getSize();
    }

    @Override
    public boolean hasAttributes() {
        return !singleRow && super.hasAttributes();
    }

    @Override
    public boolean isAttributeBatchRead(String attributeName) {
        return !singleRow && super.isAttributeBatchRead(attributeName);
    }

    @Override
    public boolean isAttributeBatchRead(ClassDescriptor descriptor, String attributeName) {
        return !singleRow && super.isAttributeBatchRead(descriptor, attributeName);
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
