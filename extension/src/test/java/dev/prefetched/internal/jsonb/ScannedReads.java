package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.bytecode.AttributeReads;
import dev.prefetched.internal.bytecode.MethodReads;
import dev.prefetched.plan.AccessPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A crude reader of attributes, for as long as there is no better one: looks at types only, never at the flow of data. */
final class ScannedReads implements AttributeReads {

    private final ClassLoader loader;

    ScannedReads(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public MethodReads ofReceiver(Class<?> receiver, Method method) {
        return new Scan().run(receiver, receiver, method.getName(), Type.getMethodDescriptor(method));
    }

    @Override
    public MethodReads ofArgument(Method method, int index, Class<?> argument) {
        return new Scan().run(argument, method.getDeclaringClass(), method.getName(), Type.getMethodDescriptor(method));
    }

    private final class Scan {
        final Map<String, Class<?>> paths = new LinkedHashMap<>();
        final Set<String> serialised = new TreeSet<>();
        final Set<String> done = new HashSet<>();

        MethodReads run(Class<?> root, Class<?> at, String name, String descriptor) {
            paths.put("", root);
            method(at, name, descriptor);
            paths.remove("");
            Set<AccessPath> found = new HashSet<>();
            paths.keySet().forEach(path -> found.add(path(path)));
            Set<AccessPath> handedBack = new HashSet<>();
            serialised.forEach(path -> handedBack.add(path(path)));
            return new MethodReads(found, handedBack, List.of());
        }

        AccessPath path(String text) {
            return new AccessPath(List.of(text.substring(1).split("\\.")));
        }

        void method(Class<?> at, String name, String descriptor) {
            if (!done.add(at.getName() + name + descriptor) || done.size() > 60) {
                return;
            }
            List<Class<?>> todo = new ArrayList<>();
            for (Class<?> c = at; c != null; c = c.getSuperclass()) {
                todo.add(c);
            }
            for (int i = 0; i < todo.size(); i++) {
                todo.addAll(List.of(todo.get(i).getInterfaces()));
            }
            for (Class<?> c : todo) {
                if (!Values.isOfPlatform(c) && scan(c, at, name, descriptor)) {
                    return;
                }
            }
        }

        boolean scan(Class<?> declaring, Class<?> at, String name, String descriptor) {
            boolean[] found = {false};
            try (InputStream in = loader.getResourceAsStream(declaring.getName().replace('.', '/') + ".class")) {
                new ClassReader(in)
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int a, String n, String d, String s, String[] e) {
                                        if (!n.equals(name) || !d.equals(descriptor) || (a & Opcodes.ACC_ABSTRACT) != 0) {
                                            return null;
                                        }
                                        found[0] = true;
                                        return code(at);
                                    }
                                },
                                0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found[0];
        }

        MethodVisitor code(Class<?> at) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int op, String owner, String name, String d) {
                    if (op == Opcodes.GETFIELD) {
                        field(load(owner), name);
                    }
                }

                @Override
                public void visitMethodInsn(int op, String owner, String name, String d, boolean itf) {
                    if (name.equals("serialize") && owner.endsWith("SerializationContext")) {
                        serialised.add(new ArrayList<>(paths.keySet()).get(paths.size() - 1));
                    }
                    if (!owner.startsWith("java") && !owner.startsWith("jakarta") && !owner.startsWith("[")) {
                        Class<?> target = load(owner);
                        method(target.isAssignableFrom(at) && op != Opcodes.INVOKESPECIAL ? at : target, name, d);
                    }
                }

                @Override
                public void visitInvokeDynamicInsn(String name, String d, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            if (handle.getTag() == Opcodes.H_GETFIELD) {
                                field(load(handle.getOwner()), handle.getName());
                            } else if (!handle.getOwner().startsWith("java")) {
                                method(load(handle.getOwner()), handle.getName(), handle.getDesc());
                            }
                        }
                    }
                    if (bootstrap.getOwner().endsWith("ObjectMethods") && name.equals("hashCode")) {
                        for (Class<?> type : List.copyOf(paths.values())) {
                            method(type, "hashCode", "()I");
                        }
                    }
                }
            };
        }

        void field(Class<?> owner, String name) {
            for (Map.Entry<String, Class<?>> path : List.copyOf(paths.entrySet())) {
                if (owner.isAssignableFrom(path.getValue()) || path.getValue().isAssignableFrom(owner)) {
                    Field field = AttributeTypes.field(owner, name).orElseThrow();
                    String key = path.getKey() + "." + name;
                    if (key.split("\\.").length < 6) {
                        paths.putIfAbsent(
                                key,
                                AttributeTypes.element(ResolvedType.of(path.getValue())
                                                .member(field.getDeclaringClass(), field.getGenericType()))
                                        .raw());
                    }
                }
            }
        }

        Class<?> load(String name) {
            try {
                return loader.loadClass(name.replace('/', '.'));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
