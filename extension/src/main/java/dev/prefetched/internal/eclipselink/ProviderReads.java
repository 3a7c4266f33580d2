package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.MandatoryReads;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.descriptors.ObjectBuilder;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.jspecify.annotations.Nullable;

/**
 * What EclipseLink needs or reads of an entity's objects by itself.
 *
 * <p>Thread-safe.
 */
final class ProviderReads {

    private final Callbacks callbacks;
    private final FilledContainers containers;

    /**
     * Has looked at nothing yet.
     *
     * @param reads what the application's methods read
     * @param subclasses the entities below a class
     */
    ProviderReads(AttributeReads reads, Function<Class<?>, Set<Class<?>>> subclasses) {
        this.callbacks = new Callbacks(reads);
        this.containers = new FilledContainers(reads, subclasses);
    }

    MandatoryReads of(ClassDescriptor entity) {
        Map<String, Set<AccessPath>> filling = new HashMap<>();
        addFilling(entity, "", filling);
        return new MandatoryReads(identity(entity), callbacks.reads(entity), filling);
    }

    private void addFilling(ClassDescriptor descriptor, String prefix, Map<String, Set<AccessPath>> filling) {
        for (DatabaseMapping mapping : descriptor.getObjectBuilder().getRelationshipMappings()) {
            String name = prefix + mapping.getAttributeName();
            if (mapping.isAggregateObjectMapping()) {
                addFilling(mapping.getReferenceDescriptor(), name + ".", filling);
            } else if (mapping instanceof CollectionMapping collection && collection.getReferenceDescriptor() != null) {
                filling.put(name, containers.readsToFill(collection));
            }
        }
    }

    /** A discriminator is a column that EclipseLink adds to whatever it reads; only an attribute for it has a name. */
    private static Set<String> identity(ClassDescriptor entity) {
        Set<String> names = new HashSet<>();
        entity.getObjectBuilder().getPrimaryKeyMappings().forEach(mapping -> addNames(mapping, "", names));
        if (entity.getOptimisticLockingPolicy() instanceof VersionLockingPolicy version) {
            addName(entity, version.getWriteLockField(), names);
        }
        if (entity.getInheritancePolicyOrNull() != null) {
            addName(entity, entity.getInheritancePolicy().getClassIndicatorField(), names);
        }
        return names;
    }

    private static void addName(ClassDescriptor entity, @Nullable DatabaseField column, Set<String> names) {
        if (column != null) {
            ObjectBuilder builder = entity.getObjectBuilder();
            // An attribute for the discriminator is read-only, one for the version is not.
            Stream<DatabaseMapping> readOnly = Stream.ofNullable(builder.getReadOnlyMappingsForField(column))
                    .flatMap(List::stream);
            Stream.concat(readOnly, Stream.ofNullable(builder.getMappingForField(column)))
                    .forEach(mapping -> names.add(mapping.getAttributeName()));
        }
    }

    private static void addNames(DatabaseMapping mapping, String prefix, Set<String> names) {
        String name = prefix + mapping.getAttributeName();
        names.add(name);
        if (mapping.isAggregateObjectMapping()) {
            mapping.getReferenceDescriptor()
                    .getObjectBuilder()
                    .getPrimaryKeyMappings()
                    .forEach(part -> addNames(part, name + ".", names));
        }
    }
}
