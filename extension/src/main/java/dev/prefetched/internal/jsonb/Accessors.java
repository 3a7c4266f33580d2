package dev.prefetched.internal.jsonb;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Collects the fields and accessors that one class declares, those its interfaces implement for it included, under the
 * names of the properties they belong to (specification 3.7).
 *
 * <p>Only the prefix makes an accessor: {@code issue()} is the accessor of a property {@code sue}, whatever it returns.
 */
final class Accessors {

    private final Map<String, Members> byName = new LinkedHashMap<>();

    private Accessors() {}

    static Map<String, Members> declaredBy(Class<?> type) {
        Accessors accessors = new Accessors();
        accessors.addFields(type);
        accessors.addMethods(type);
        interfacesOf(type).forEach(accessors::addInterface);
        return accessors.byName;
    }

    private void addFields(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!field.isSynthetic()) {
                byName.put(field.getName(), Members.of(field));
            }
        }
    }

    private void addMethods(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isBridge()) {
                continue;
            }
            if (isComponentAccessor(method)) {
                byName.merge(method.getName(), Members.ofGetter(method), Members::overlaidBy);
            } else if (isGetter(method)) {
                byName.merge(propertyName(method), Members.ofGetter(method), Members::overlaidBy);
            } else if (isSetter(method)) {
                byName.merge(propertyName(method), Members.ofSetter(method), Members::overlaidBy);
            }
        }
    }

    private void addInterface(Class<?> implemented) {
        for (Method method : implemented.getDeclaredMethods()) {
            if (isGetter(method) || isSetter(method)) {
                Members members = isGetter(method) ? Members.ofGetter(method) : Members.ofSetter(method);
                byName.compute(
                        propertyName(method),
                        (name, known) -> known == null
                                ? (method.isDefault() ? members : null)
                                : known.implementing(method, isGetter(method)));
            }
        }
    }

    /** All interfaces that {@code type} itself names and those above them, nearest first. */
    private static Set<Class<?>> interfacesOf(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>(Arrays.asList(type.getInterfaces()));
        Set<Class<?>> level = found;
        while (!level.isEmpty()) {
            Set<Class<?>> above = new LinkedHashSet<>();
            level.forEach(each -> above.addAll(Arrays.asList(each.getInterfaces())));
            above.removeAll(found);
            found.addAll(above);
            level = above;
        }
        return found;
    }

    private static boolean isComponentAccessor(Method method) {
        RecordComponent[] components = method.getDeclaringClass().getRecordComponents();
        return components != null
                && method.getParameterCount() == 0
                && Arrays.stream(components)
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"));
    }

    private static boolean isSetter(Method method) {
        return method.getParameterCount() == 1 && method.getName().startsWith("set");
    }

    /** The accessor's name without its prefix; of a record, the accessor's name. */
    private static String propertyName(Method accessor) {
        if (accessor.getDeclaringClass().isRecord()) {
            return accessor.getName();
        }
        return decapitalised(accessor.getName().substring(accessor.getName().startsWith("is") ? 2 : 3));
    }

    private static String decapitalised(String name) {
        boolean abbreviation =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
