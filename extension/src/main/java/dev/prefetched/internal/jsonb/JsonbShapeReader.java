package dev.prefetched.internal.jsonb;

import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.PropertyShape;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import dev.prefetched.spi.ResponseShapeReader;
import jakarta.json.bind.annotation.JsonbTransient;
import java.beans.Introspector;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Default visibility only. */
public final class JsonbShapeReader implements ResponseShapeReader {

    @Override
    public ResponseShape read(Collection<Type> serialised, Function<Class<?>, Set<Class<?>>> subclasses) {
        Set<Class<?>> roots = new LinkedHashSet<>();
        serialised.forEach(type -> values(type, roots));
        Map<Class<?>, TypeShape> types = new LinkedHashMap<>();
        Deque<Class<?>> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            if (types.containsKey(type)) continue;
            TypeShape shape = shape(type);
            types.put(type, shape);
            next.addAll(subclasses.apply(type));
            shape.properties().forEach(p -> next.addAll(p.values()));
        }
        return new ResponseShape(roots, types);
    }

    private TypeShape shape(Class<?> type) {
        Map<String, PropertyShape> properties = new TreeMap<>();
        for (Method m : type.getMethods()) {
            String n = m.getName();
            if (m.getParameterCount() > 0
                    || Modifier.isStatic(m.getModifiers())
                    || m.isBridge()
                    || m.getDeclaringClass() == Object.class) continue;
            String p = n.startsWith("get") && n.length() > 3
                    ? n.substring(3)
                    : n.startsWith("is") && n.length() > 2 ? n.substring(2) : null;
            if (p == null) continue;
            p = Introspector.decapitalize(p);
            if (hidden(m) || field(type, p).map(JsonbShapeReader::hidden).orElse(false)) continue;
            properties.put(p, property(p, m.getGenericReturnType()));
        }
        for (Field f : type.getFields()) {
            if (!hidden(f) && !Modifier.isStatic(f.getModifiers()))
                properties.putIfAbsent(f.getName(), property(f.getName(), f.getGenericType()));
        }
        return new TypeShape(type, List.copyOf(properties.values()), Set.of(), List.of());
    }

    private static boolean hidden(AnnotatedElement e) {
        return e.isAnnotationPresent(JsonbTransient.class);
    }

    private static Optional<Field> field(@Nullable Class<?> type, String name) {
        if (type == null) return Optional.empty();
        for (Field f : type.getDeclaredFields()) if (f.getName().equals(name)) return Optional.of(f);
        return field(type.getSuperclass(), name);
    }

    private static PropertyShape property(String name, Type type) {
        Set<Class<?>> values = new HashSet<>();
        values(type, values);
        return new PropertyShape(name, Set.of(AccessPath.of(name)), values);
    }

    private static void values(Type type, Set<Class<?>> into) {
        if (type instanceof ParameterizedType p) {
            Class<?> raw = (Class<?>) p.getRawType();
            if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw) || raw == Optional.class) {
                for (Type t : p.getActualTypeArguments()) values(t, into);
            } else values(raw, into);
        } else if (type instanceof GenericArrayType a) values(a.getGenericComponentType(), into);
        else if (type instanceof WildcardType w) values(w.getUpperBounds()[0], into);
        else if (type instanceof Class<?> c) {
            if (c.isArray()) values(c.getComponentType(), into);
            else if (!c.isPrimitive()
                    && !c.isEnum()
                    && !c.getName().startsWith("java.")
                    && !c.getName().startsWith("jakarta.")) into.add(c);
        }
    }
}
