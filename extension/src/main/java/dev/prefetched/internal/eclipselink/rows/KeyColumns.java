package dev.prefetched.internal.eclipselink.rows;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.RelationTableMechanism;

/**
 * The columns that tell which rows of a relation belong to which owner, in the order in which a batch query sends them.
 *
 * @param owner the columns in the owner's row
 * @param target the columns in the rows that a batch query for the relation reads; as many
 */
record KeyColumns(List<DatabaseField> owner, List<DatabaseField> target) {

    KeyColumns {
        owner = List.copyOf(owner);
        target = List.copyOf(target);
    }

    /** Those of {@code relation}; empty if it is a kind of mapping not known here. */
    static Optional<KeyColumns> of(ForeignReferenceMapping relation) {
        if (relation instanceof OneToOneMapping toOne) {
            return Optional.of(
                    toOne.hasRelationTableMechanism()
                            ? read(
                                    toOne.getRelationTableMechanism(),
                                    RelationTableMechanism.class,
                                    "getSourceKeyFields",
                                    "getSourceRelationKeyFields")
                            : new KeyColumns(
                                    List.copyOf(
                                            toOne.getSourceToTargetKeyFields().keySet()),
                                    List.copyOf(
                                            toOne.getSourceToTargetKeyFields().values())));
        }
        if (relation instanceof OneToManyMapping) {
            return Optional.of(
                    read(relation, OneToManyMapping.class, "getSourceKeyFields", "getTargetForeignKeyFields"));
        }
        if (relation instanceof ManyToManyMapping) {
            return Optional.of(
                    read(relation, ManyToManyMapping.class, "getSourceKeyFields", "getSourceRelationKeyFields"));
        }
        if (relation instanceof DirectCollectionMapping) {
            return Optional.of(
                    read(relation, DirectCollectionMapping.class, "getSourceKeyFields", "getReferenceKeyFields"));
        }
        if (relation instanceof AggregateCollectionMapping) {
            return Optional.of(read(
                    relation, AggregateCollectionMapping.class, "getSourceKeyFields", "getTargetForeignKeyFields"));
        }
        return Optional.empty();
    }

    private static KeyColumns read(Object holder, Class<?> type, String ownerGetter, String targetGetter) {
        return new KeyColumns(columns(holder, type, ownerGetter), columns(holder, type, targetGetter));
    }

    /** These getters return a Vector in 4.x and a List in 5.0, so a call compiled for one fails on the other. */
    private static List<DatabaseField> columns(Object holder, Class<?> type, String getter) {
        try {
            List<?> columns = (List<?>) type.getMethod(getter).invoke(holder);
            return columns.stream().map(DatabaseField.class::cast).toList();
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(type.getName() + "." + getter, failure.getCause());
        } catch (ReflectiveOperationException failure) { // The caller leaves its query as it is.
            throw new IllegalStateException(type.getName() + "." + getter, failure);
        }
    }
}
