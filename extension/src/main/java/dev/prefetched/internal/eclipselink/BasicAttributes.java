package dev.prefetched.internal.eclipselink;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityAttribute.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.FetchGroupManager;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;

/**
 * The basic attributes of an entity that a query can leave out of its rows.
 *
 * <p>There are none unless EclipseLink has woven the class for fetch groups. What is not in the default fetch group counts
 * as lazy: besides attributes that are mapped so, those that a subclass adds to a class with lazy ones.
 */
final class BasicAttributes {

    private BasicAttributes() {}

    /** Those of {@code entity}, without the columns that relations need. */
    static List<EntityAttribute> of(ClassDescriptor entity, Set<DatabaseField> keyColumns) {
        if (!entity.hasFetchGroupManager()) {
            return List.of();
        }
        FetchGroupManager groups = entity.getFetchGroupManager();
        Set<String> always = groups.createMinimalFetchGroup().getAttributeNames();
        return groups.createFullFetchGroup().getAttributeNames().stream()
                .sorted()
                .filter(name -> !always.contains(name) && isColumn(entity, name, keyColumns))
                .map(name -> new EntityAttribute(
                        name, Kind.BASIC, isEager(groups, name), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static boolean isColumn(ClassDescriptor entity, String name, Set<DatabaseField> keyColumns) {
        DatabaseMapping mapping = entity.getObjectBuilder().getMappingForAttributeName(name);
        return mapping.isDirectToFieldMapping() && !keyColumns.contains(mapping.getField());
    }

    private static boolean isEager(FetchGroupManager groups, String name) {
        return groups.getDefaultFetchGroup() == null
                || groups.getDefaultFetchGroup().containsAttribute(name);
    }
}
