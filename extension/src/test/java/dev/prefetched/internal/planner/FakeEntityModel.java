package dev.prefetched.internal.planner;

import dev.prefetched.plan.EntityAttribute;
import dev.prefetched.plan.EntityAttribute.Kind;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.LeftOut;
import dev.prefetched.plan.MandatoryReads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Entities as a test declares them. */
final class FakeEntityModel implements EntityModel {

    private final Map<Class<?>, List<EntityAttribute>> entities = new LinkedHashMap<>();
    private final Map<Class<?>, MandatoryReads> mandatory = new HashMap<>();
    private final Set<Class<?>> lookedAt = new HashSet<>();
    private final Set<Class<?>> unwoven = new HashSet<>();

    FakeEntityModel with(Class<?> type) {
        entities.computeIfAbsent(type, key -> new ArrayList<>());
        return this;
    }

    FakeEntityModel unwoven(Class<?> type) {
        unwoven.add(type);
        return with(type);
    }

    FakeEntityModel lazy(Class<?> owner, String name, Class<?> target) {
        return relation(owner, name, false, target, Optional.empty());
    }

    FakeEntityModel eager(Class<?> owner, String name, Class<?> target) {
        return relation(owner, name, true, target, Optional.empty());
    }

    FakeEntityModel obstructed(Class<?> owner, String name, Class<?> target, LeftOut obstacle) {
        return relation(owner, name, false, target, Optional.of(obstacle));
    }

    FakeEntityModel embedded(Class<?> owner, String name) {
        with(owner);
        add(owner, new EntityAttribute(name, Kind.EMBEDDED, true, Optional.empty(), Optional.empty()));
        return this;
    }

    FakeEntityModel basic(Class<?> owner, String name) {
        return basic(owner, name, true);
    }

    FakeEntityModel lazyBasic(Class<?> owner, String name) {
        return basic(owner, name, false);
    }

    private FakeEntityModel basic(Class<?> owner, String name, boolean eager) {
        with(owner);
        add(owner, new EntityAttribute(name, Kind.BASIC, eager, Optional.empty(), Optional.empty()));
        return this;
    }

    FakeEntityModel mandatory(Class<?> owner, MandatoryReads reads) {
        mandatory.put(owner, reads);
        return with(owner);
    }

    private FakeEntityModel relation(
            Class<?> owner, String name, boolean eager, Class<?> target, Optional<LeftOut> obstacle) {
        with(owner).with(target);
        add(owner, new EntityAttribute(name, Kind.TO_ONE, eager, Optional.of(target), obstacle));
        return this;
    }

    private void add(Class<?> owner, EntityAttribute attribute) {
        entities.computeIfAbsent(owner, key -> new ArrayList<>()).add(attribute);
    }

    /** Inherited attributes are among an entity's own, as a provider tells them. */
    @Override
    public Optional<EntityShape> entity(Class<?> type) {
        if (!entities.containsKey(type)) {
            return Optional.empty();
        }
        List<EntityAttribute> attributes = new ArrayList<>();
        entities.forEach((owner, declared) -> {
            if (owner.isAssignableFrom(type)) {
                attributes.addAll(declared);
            }
        });
        return Optional.of(new EntityShape(type, !unwoven.contains(type), attributes));
    }

    @Override
    public Set<Class<?>> subclasses(Class<?> type) {
        return entities.keySet().stream()
                .filter(entity -> entity != type && type.isAssignableFrom(entity))
                .collect(Collectors.toSet());
    }

    @Override
    public MandatoryReads mandatoryReads(Class<?> entity) {
        lookedAt.add(entity);
        return mandatory.getOrDefault(entity, MandatoryReads.NONE);
    }

    /** The entities whose code had to be looked at. */
    Set<Class<?>> lookedAt() {
        return lookedAt;
    }
}
