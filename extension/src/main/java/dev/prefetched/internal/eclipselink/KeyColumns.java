package dev.prefetched.internal.eclipselink;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.internal.expressions.ExpressionIterator;
import org.eclipse.persistence.internal.expressions.FieldExpression;
import org.eclipse.persistence.internal.expressions.ParameterExpression;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;

/**
 * The columns by which relations find their rows.
 *
 * <p>A relation may refer to any column, not only to the key, and a batch takes its keys from the rows; so no query may
 * leave these out. They are read from the selection criteria, which all kinds of relations have.
 */
final class KeyColumns extends ExpressionIterator {

    private final Set<DatabaseField> columns = new HashSet<>();

    private KeyColumns() {}

    /** Those of all relations of {@code entities}. */
    static Set<DatabaseField> of(Collection<ClassDescriptor> entities) {
        KeyColumns reader = new KeyColumns();
        for (ClassDescriptor entity : entities) {
            for (DatabaseMapping mapping : entity.getObjectBuilder().getRelationshipMappings()) {
                if (mapping instanceof ForeignReferenceMapping relation) {
                    Optional.ofNullable(relation.getSelectionCriteria()).ifPresent(reader::iterateOn);
                }
            }
        }
        return reader.columns;
    }

    @Override
    public void iterate(Expression expression) {
        if (expression instanceof FieldExpression column) {
            columns.add(column.getField());
        } else if (expression instanceof ParameterExpression parameter && parameter.getField() != null) {
            columns.add(parameter.getField());
        }
    }
}
