package dev.prefetched.internal.deployment;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.plan.AccessPath;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/** Takes a getter to read the attribute it is named after, until the bytecode analyser takes its place. */
final class GettersByName implements AttributeReads {

    @Override
    public MethodReads ofReceiver(Class<?> receiver, Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix == 0
                ? new MethodReads(Set.of(), Set.of(), List.of())
                : new MethodReads(
                        Set.of(AccessPath.of(Introspector.decapitalize(name.substring(prefix)))), Set.of(), List.of());
    }

    @Override
    public MethodReads ofArgument(Method method, int index, Class<?> argument) {
        return new MethodReads(Set.of(), Set.of(), List.of());
    }
}
