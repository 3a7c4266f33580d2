package dev.prefetched.internal.jsonb;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fields and accessors of a class as the JavaBeans introspection of this very Java runtime finds them, since releases
 * differ, for example in default methods of interfaces.
 */
final class JavaBeans {

    private static final Set<String> NO_ACCESSORS = Set.of("toString", "hashCode");

    private JavaBeans() {}

    /** The getters by the name of their property; of a record, all its public methods without parameters if asked for. */
    static Map<String, Method> getters(Class<?> type, boolean allOfRecords) {
        Map<String, Method> getters = new LinkedHashMap<>();
        if (type.isRecord() && allOfRecords) {
            Stream.of(type.getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class && method.getParameterCount() == 0)
                    .filter(method -> !NO_ACCESSORS.contains(method.getName()) && !isInternal(method.getName()))
                    .forEach(method -> getters.putIfAbsent(method.getName(), method));
            return getters;
        }
        for (PropertyDescriptor property : descriptors(type)) {
            readMethod(property, type)
                    .filter(method -> method.getDeclaringClass() != Object.class && !isInternal(property.getName()))
                    .ifPresent(method -> getters.put(property.getName(), method));
        }
        return getters;
    }

    /** The setters by the name of their property. */
    static Map<String, Method> setters(Class<?> type) {
        Map<String, Method> setters = new LinkedHashMap<>();
        if (!type.isRecord()) {
            for (PropertyDescriptor property : descriptors(type)) {
                if (property.getWriteMethod() != null) {
                    setters.put(property.getName(), property.getWriteMethod());
                }
            }
        }
        return setters;
    }

    /** The instance fields that are not transient by their name, those of a subclass before those it hides. */
    static Map<String, Field> fields(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!isNeverRead(field) && !isInternal(field.getName())) {
                    fields.putIfAbsent(field.getName(), field);
                }
            }
        }
        return fields;
    }

    /** The field named like the property of {@code accessor}, of whatever kind. */
    static Optional<Field> fieldOf(Method accessor, Class<?> type) {
        String name = Introspector.decapitalize(
                accessor.getName().substring(accessor.getName().startsWith("is") ? 2 : 3));
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    static String getterName(Field field) {
        boolean flag = field.getType() == boolean.class || field.getType() == Boolean.class;
        return (flag ? "is" : "get") + capitalised(field.getName());
    }

    static String setterName(Field field) {
        return "set" + capitalised(field.getName());
    }

    /** The parameter of a record's constructor that sets the component called {@code name}. */
    static Optional<Parameter> componentParameter(Class<?> type, String name) {
        return Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> constructor.getParameterCount() == type.getRecordComponents().length)
                .map(Constructor::getParameters)
                .flatMap(Stream::of)
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst();
    }

    static boolean isNeverRead(Field field) {
        return (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) != 0;
    }

    private static Optional<Method> readMethod(PropertyDescriptor property, Class<?> type) {
        if (property.getReadMethod() != null) {
            return Optional.of(property.getReadMethod());
        }
        // JavaBeans knows no Boolean isX(); mappers ask for it where there is a setter.
        if (property.getWriteMethod() != null && property.getPropertyType() == Boolean.class) {
            try {
                return Optional.of(type.getMethod("is" + capitalised(property.getName())));
            } catch (NoSuchMethodException none) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static PropertyDescriptor[] descriptors(Class<?> type) {
        try {
            return Introspector.getBeanInfo(type).getPropertyDescriptors();
        } catch (IntrospectionException e) {
            throw new IllegalArgumentException("No JavaBeans introspection of " + type.getName(), e);
        }
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isInternal(String name) {
        return name.contains("$") || name.equals("metaClass");
    }
}
