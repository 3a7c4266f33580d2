package dev.prefetched.internal.eclipselink.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.identitymaps.CacheId;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;

/**
 * One relation or element collection whose rows can be read for many owners at once.
 *
 * <p>Compared by identity; one per mapping and session. Thread-safe; nothing changes but whether its rows can be told
 * apart.
 */
final class RowRelation {

    private final ForeignReferenceMapping mapping;
    private final ClassDescriptor owner;
    private final KeyColumns columns;
    private final Optional<ClassDescriptor> target;
    private final List<Optional<Class<?>>> keyTypes;
    private final boolean leadsToPrimaryKey;
    private final RowBatch batch;

    /** Set when the database has found keys equal that are not: nothing is read ahead any more. */
    private volatile boolean inexact;

    /**
     * @param owner the entity whose rows hold the key; not the embedded object that may declare the relation
     * @param batch the query for the rows of many owners
     */
    RowRelation(ForeignReferenceMapping mapping, ClassDescriptor owner, KeyColumns columns, RowBatch batch) {
        this.mapping = mapping;
        this.owner = owner;
        this.columns = columns;
        this.batch = batch;
        this.target = Optional.ofNullable(mapping.getReferenceDescriptor())
                .filter(descriptor -> !descriptor.isDescriptorTypeAggregate());
        this.leadsToPrimaryKey = isToOne() && target.filter(this::isFoundById).isPresent();
        this.keyTypes =
                leadsToPrimaryKey ? types(target.orElseThrow(), columns.target()) : types(owner, columns.owner());
    }

    private boolean isFoundById(ClassDescriptor entity) {
        List<DatabaseField> id = entity.getPrimaryKeyFields();
        return id != null
                && id.size() == columns.target().size()
                && columns.target().containsAll(id);
    }

    private static List<Optional<Class<?>>> types(ClassDescriptor entity, List<DatabaseField> columns) {
        return columns.stream()
                .<Optional<Class<?>>>map(
                        column -> Optional.ofNullable(entity.getObjectBuilder().getFieldClassification(column)))
                .toList();
    }

    /** The hierarchy among whose rows the siblings of an owner are found. */
    ClassDescriptor ownerHierarchy() {
        return hierarchyOf(owner);
    }

    /** The entity it leads to; empty for element collections. */
    Optional<ClassDescriptor> target() {
        return target;
    }

    /** The hierarchy of the entity it leads to; empty for element collections. */
    Optional<ClassDescriptor> targetHierarchy() {
        return target.map(RowRelation::hierarchyOf);
    }

    /** Relations with the same one read primary keys of their target as the same. */
    Object readsKeysAs() {
        return columns.target().size() == 1 ? targetHierarchy().orElseThrow() : this;
    }

    private boolean isToOne() {
        return mapping instanceof OneToOneMapping;
    }

    /** Whether the owner's row holds the primary key of the target. */
    boolean leadsToPrimaryKey() {
        return leadsToPrimaryKey;
    }

    /** Whether rows that were read for many owners can be told apart. */
    boolean isExact() {
        return !inexact;
    }

    /** Takes note that they cannot. */
    void readAlone() {
        inexact = true;
    }

    /** The key in an owner's row; empty if there is none, or the row belongs to a class without this relation. */
    Optional<CacheId> keyIn(AbstractRecord ownerRow, AbstractSession session) {
        return isOwner(ownerRow, session) ? key(ownerRow, columns.owner(), session) : Optional.empty();
    }

    /** The key of the owner a row of this relation belongs to; for a to-one by primary key, that primary key. */
    Optional<CacheId> ownerOf(AbstractRecord row, AbstractSession session) {
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

    private Optional<CacheId> key(AbstractRecord row, List<DatabaseField> fields, AbstractSession session) {
        Object[] values = new Object[fields.size()];
        for (int index = 0; index < values.length; index++) {
            Object value = row.get(fields.get(index));
            if (value == null) {
                return Optional.empty();
            }
            values[index] = keyTypes.get(index)
                    .<Object>map(type -> session.getDatasourcePlatform()
                            .getConversionManager()
                            .convertObject(value, type))
                    .orElse(value);
        }
        return Optional.of(new CacheId(values));
    }

    /**
     * Whether the identity map has the target already, so that no row will be asked for. Only looks: it must neither wait
     * for another thread that is building the object nor be waited for.
     */
    boolean isInIdentityMap(CacheId key, AbstractSession session) {
        if (!leadsToPrimaryKey) {
            return false;
        }
        ClassDescriptor entity = target.orElseThrow();
        if (entity.getCachePolicy().isProtectedIsolation()) {
            return false;
        }
        Object id = entity.getObjectBuilder().extractPrimaryKeyFromRow(idOf(key), session);
        var cached =
                session.getIdentityMapAccessorInstance().getCacheKeyForObject(id, entity.getJavaClass(), entity, false);
        return cached != null
                && cached.getObject() != null
                && !entity.getCacheInvalidationPolicy().isInvalidated(cached);
    }

    private AbstractRecord idOf(CacheId key) {
        AbstractRecord row = new DatabaseRecord(key.getPrimaryKey().length);
        for (int index = 0; index < key.getPrimaryKey().length; index++) {
            row.put(columns.target().get(index), key.getPrimaryKey()[index]);
        }
        return row;
    }

    /** How many keys may be sent in one list. */
    int batchSize() {
        return batch.keys();
    }

    /** Reads the rows of all owners with one of {@code keys}; of them {@code columns}, if not as mapped. */
    List<AbstractRecord> select(List<CacheId> keys, Optional<Columns> columns, AbstractSession session) {
        ReadQuery query = batch.query(keys.stream().map(RowRelation::sent).toList(), session);
        if (columns.isPresent() && query instanceof ObjectLevelReadQuery objects) {
            columns.get().applyTo(objects);
            objects.checkPrepare(session, objects.getTranslationRow(), true);
            objects.setSession(session);
        }
        query.prepareForExecution();
        List<?> rows = query.isObjectLevelReadQuery()
                ? query.getQueryMechanism().selectAllRows()
                : query.getQueryMechanism().executeSelect();
        return Arrays.asList(rows.toArray(AbstractRecord[]::new));
    }

    private static Object sent(CacheId key) {
        Object[] values = key.getPrimaryKey();
        return values.length == 1 ? values[0] : Arrays.asList(values);
    }

    static ClassDescriptor hierarchyOf(ClassDescriptor entity) {
        return entity.hasInheritance() ? entity.getInheritancePolicy().getRootParentDescriptor() : entity;
    }
}
