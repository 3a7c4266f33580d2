package dev.prefetched.internal.eclipselink.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * One relation or element collection whose rows can be read for many owners at once.
 *
 * <p>Compared by identity; one per mapping and session. Immutable and thread-safe.
 */
final class RowRelation {

    private final ForeignReferenceMapping mapping;
    private final ClassDescriptor owner;
    private final KeyColumns columns;
    private final Optional<ClassDescriptor> target;
    private final @Nullable Class<?> keyType;
    private final ReadQuery batch;
    private final int batchSize;

    /**
     * @param owner the entity whose rows hold the key; not the embedded object that may declare the relation
     * @param batch the prepared query for the rows of many owners
     * @param batchSize how many keys it may be sent
     */
    RowRelation(
            ForeignReferenceMapping mapping,
            ClassDescriptor owner,
            KeyColumns columns,
            ReadQuery batch,
            int batchSize) {
        this.mapping = mapping;
        this.owner = owner;
        this.columns = columns;
        this.batch = batch;
        this.batchSize = batchSize;
        this.target = Optional.ofNullable(mapping.getReferenceDescriptor())
                .filter(descriptor -> !descriptor.isDescriptorTypeAggregate());
        this.keyType = mapping instanceof OneToOneMapping
                ? mapping.getReferenceDescriptor().getObjectBuilder().getFieldClassification(columns.target())
                : owner.getObjectBuilder().getFieldClassification(columns.owner());
    }

    /** The hierarchy among whose rows the siblings of an owner are found. */
    ClassDescriptor ownerHierarchy() {
        return hierarchyOf(owner);
    }

    /** The hierarchy of the entity it leads to; empty for element collections. */
    Optional<ClassDescriptor> targetHierarchy() {
        return target.map(RowRelation::hierarchyOf);
    }

    /** Whether one owner has at most one row. */
    boolean isToOne() {
        return mapping instanceof OneToOneMapping;
    }

    /** Whether the owner's row holds the primary key of the target. */
    boolean leadsToPrimaryKey() {
        return isToOne()
                && target.filter(entity -> List.of(columns.target()).equals(entity.getPrimaryKeyFields()))
                        .isPresent();
    }

    /** The key in an owner's row; empty if there is none, or the row belongs to a class without this relation. */
    Optional<Object> keyIn(AbstractRecord ownerRow, AbstractSession session) {
        return isOwner(ownerRow, session) ? key(ownerRow, columns.owner(), session) : Optional.empty();
    }

    /** The key of the owner a row of this relation belongs to; for a to-one by primary key, that primary key. */
    Optional<Object> ownerOf(AbstractRecord row, AbstractSession session) {
        return key(row, columns.target(), session);
    }

    /** The column of the value, for a collection of basic values. */
    Optional<DatabaseField> valueColumn() {
        return mapping instanceof DirectCollectionMapping elements
                ? Optional.of(elements.getDirectField())
                : Optional.empty();
    }

    private boolean isOwner(AbstractRecord row, AbstractSession session) {
        if (!owner.hasInheritance() || !owner.getInheritancePolicy().isChildDescriptor()) {
            return true;
        }
        ClassDescriptor hierarchy = ownerHierarchy();
        if (hierarchy.getPrimaryKeyFields().stream().anyMatch(column -> row.get(column) == null)) {
            // An outer join has found nobody: the row has no class either.
            return false;
        }
        return owner.getJavaClass()
                .isAssignableFrom(hierarchy.getInheritancePolicy().classFromRow(row, session));
    }

    private Optional<Object> key(AbstractRecord row, DatabaseField column, AbstractSession session) {
        Object value = row.get(column);
        return value == null || keyType == null
                ? Optional.ofNullable(value)
                : Optional.of(
                        session.getDatasourcePlatform().getConversionManager().convertObject(value, keyType));
    }

    /**
     * Whether the identity map has the target already, so that no row will be asked for. Only looks: it must neither wait
     * for another thread that is building the object nor be waited for.
     */
    boolean isInIdentityMap(Object key, AbstractSession session) {
        if (!leadsToPrimaryKey()) {
            return false;
        }
        ClassDescriptor entity = target.orElseThrow();
        if (entity.getCachePolicy().isProtectedIsolation()) {
            return false;
        }
        AbstractRecord row = new DatabaseRecord(1);
        row.put(columns.target(), key);
        Object id = entity.getObjectBuilder().extractPrimaryKeyFromRow(row, session);
        var cached =
                session.getIdentityMapAccessorInstance().getCacheKeyForObject(id, entity.getJavaClass(), entity, false);
        return cached != null
                && cached.getObject() != null
                && !entity.getCacheInvalidationPolicy().isInvalidated(cached);
    }

    /** How many keys may be sent in one list. */
    int batchSize() {
        return batchSize;
    }

    /** Reads the rows of all owners with one of {@code keys}. */
    List<AbstractRecord> select(List<Object> keys, AbstractSession session) {
        ReadQuery query = (ReadQuery) batch.clone();
        query.setIsExecutionClone(true);
        query.setSession(session);
        AbstractRecord arguments = new DatabaseRecord(1);
        arguments.put(ForeignReferenceMapping.QUERY_BATCH_PARAMETER, keys);
        query.setTranslationRow(arguments);
        query.prepareForExecution();
        List<?> rows = query.isObjectLevelReadQuery()
                ? query.getQueryMechanism().selectAllRows()
                : query.getQueryMechanism().executeSelect();
        return Arrays.asList(rows.toArray(AbstractRecord[]::new));
    }

    static ClassDescriptor hierarchyOf(ClassDescriptor entity) {
        return entity.hasInheritance() ? entity.getInheritancePolicy().getRootParentDescriptor() : entity;
    }
}
