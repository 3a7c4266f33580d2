package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.MandatoryReads;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;

/**
 * The entities of a session, read from its descriptors.
 *
 * <p>Not from the standard metamodel (Jakarta Persistence 3.1, chapter 5): that one does not tell whether an attribute is
 * fetched eagerly, and annotations do not either where an {@code orm.xml} overrides them. Immutable and thread-safe.
 */
final class DescriptorEntityModel implements EntityModel {

    private final Map<Class<?>, EntityShape> entities;
    private final Map<Class<?>, Set<Class<?>>> subclasses;
    private final Map<Class<?>, ClassDescriptor> descriptors;
    private final Map<Class<?>, MandatoryReads> mandatory = new ConcurrentHashMap<>();
    private final ProviderReads providerReads;

    private DescriptorEntityModel(Map<Class<?>, EntityShape> entities, Map<Class<?>, ClassDescriptor> descriptors) {
        this.entities = Map.copyOf(entities);
        this.descriptors = Map.copyOf(descriptors);
        this.subclasses = Map.copyOf(subclasses(entities.keySet()));
        this.providerReads = new ProviderReads(new BytecodeAttributeReads(this::subclasses), this::subclasses);
    }

    /** The entities of a session that is connected. */
    static DescriptorEntityModel of(AbstractSession session) {
        Map<Class<?>, EntityShape> entities = new HashMap<>();
        Map<Class<?>, ClassDescriptor> descriptors = new HashMap<>();
        Set<DatabaseField> keyColumns = KeyColumns.of(session.getDescriptors().values());
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            // The interface that a variable one-to-one leads to has a descriptor, and no objects.
            if (!descriptor.isDescriptorTypeAggregate() && !descriptor.isDescriptorForInterface()) {
                Class<?> type = descriptor.getJavaClass();
                descriptors.put(type, descriptor);
                entities.put(
                        type,
                        new EntityShape(
                                type,
                                PersistenceWeaved.class.isAssignableFrom(type),
                                DescriptorAttributes.of(descriptor, keyColumns)));
            }
        }
        return new DescriptorEntityModel(entities, descriptors);
    }

    private static Map<Class<?>, Set<Class<?>>> subclasses(Set<Class<?>> entities) {
        Map<Class<?>, Set<Class<?>>> subclasses = new HashMap<>();
        for (Class<?> entity : entities) {
            for (Class<?> above = entity.getSuperclass(); above != null; above = above.getSuperclass()) {
                subclasses.computeIfAbsent(above, key -> new HashSet<>()).add(entity);
            }
        }
        return subclasses;
    }

    @Override
    public Optional<EntityShape> entity(Class<?> type) {
        return Optional.ofNullable(entities.get(type));
    }

    @Override
    public Set<Class<?>> subclasses(Class<?> type) {
        if (type.isInterface()) {
            Set<Class<?>> implementors = new HashSet<>(entities.keySet());
            implementors.removeIf(entity -> !type.isAssignableFrom(entity));
            return implementors;
        }
        return subclasses.getOrDefault(type, Set.of());
    }

    @Override
    public MandatoryReads mandatoryReads(Class<?> entity) {
        ClassDescriptor descriptor = descriptors.get(entity);
        return descriptor == null
                ? MandatoryReads.NONE
                : mandatory.computeIfAbsent(entity, key -> providerReads.of(descriptor));
    }
}
