package dev.prefetched.internal.eclipselink.rows;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Vector;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/**
 * The columns that tell which rows of a relation belong to which owner; exactly one on each side.
 *
 * @param owner the column in the owner's row
 * @param target the column in the rows that a batch query for the relation reads
 */
record KeyColumns(DatabaseField owner, DatabaseField target) {

    /** Those of {@code relation}; empty if its key has several columns or it is a kind of mapping not known here. */
    static Optional<KeyColumns> of(ForeignReferenceMapping relation) {
        if (relation instanceof OneToOneMapping toOne) {
            return toOne.hasRelationTableMechanism() ? Optional.empty() : only(toOne.getSourceToTargetKeyFields());
        }
        if (relation instanceof OneToManyMapping toMany) {
            return only(toMany.getSourceKeysToTargetForeignKeys());
        }
        if (relation instanceof ManyToManyMapping) {
            return only(relation, ManyToManyMapping.class, "getSourceKeyFields", "getSourceRelationKeyFields");
        }
        if (relation instanceof DirectCollectionMapping) {
            return only(relation, DirectCollectionMapping.class, "getSourceKeyFields", "getReferenceKeyFields");
        }
        if (relation instanceof AggregateCollectionMapping) {
            return only(relation, AggregateCollectionMapping.class, "getSourceKeyFields", "getTargetForeignKeyFields");
        }
        return Optional.empty();
    }

    private static Optional<KeyColumns> only(Map<DatabaseField, DatabaseField> targetsByOwner) {
        return targetsByOwner.size() != 1
                ? Optional.empty()
                : targetsByOwner.entrySet().stream()
                        .findFirst()
                        .map(columns -> new KeyColumns(columns.getKey(), columns.getValue()));
    }

    private static Optional<KeyColumns> only(
            ForeignReferenceMapping relation, Class<?> type, String ownerGetter, String targetGetter) {
        List<?> owner = columns(relation, type, ownerGetter);
        List<?> target = columns(relation, type, targetGetter);
        return owner.size() != 1 || target.size() != 1
                ? Optional.empty()
                : Optional.of(new KeyColumns((DatabaseField) owner.get(0), (DatabaseField) target.get(0)));
    }

    /** These getters return a Vector in 4.x and a List in 5.0, so a call compiled for one fails on the other. */
    private static List<?> columns(ForeignReferenceMapping relation, Class<?> type, String getter) {
        try {
            return (List<?>) getter(type, getter).invoke(relation);
        } catch (Throwable failure) {
            throw new IllegalStateException(type.getName() + "." + getter, failure);
        }
    }

    private static MethodHandle getter(Class<?> type, String name) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            return lookup.findVirtual(type, name, methodType(Vector.class));
        } catch (NoSuchMethodException newer) {
            return lookup.findVirtual(type, name, methodType(List.class));
        }
    }
}
