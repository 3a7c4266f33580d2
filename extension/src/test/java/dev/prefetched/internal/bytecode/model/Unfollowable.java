package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.beans.Introspector;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Getters that cannot be followed to their end. */
@Entity
public class Unfollowable extends Order {

    private static final ThreadLocal<Owner> USER = new ThreadLocal<>();

    @SuppressWarnings("unused")
    private static Owner defaultOwner;

    private transient EntityManager entityManager;
    private transient MethodHandle handle;
    private Object anything;

    /** Nobody implements it. */
    interface Log {
        void info(String text, Object... values);
    }

    private static Log log;

    /** Nobody extends it. */
    abstract static class Pricing {
        abstract String price(Owner owner);
    }

    private static Pricing pricing;
    private static Function<Owner, String> text;

    public Object reflection() throws Exception {
        return Order.class.getDeclaredField("no").get(this);
    }

    public Object reflectiveCall() throws Exception {
        return Owner.class.getMethod("getName").invoke(owner);
    }

    public Object methodHandle() throws Throwable {
        return handle.invoke(owner);
    }

    public Object beans() throws Exception {
        return Introspector.getBeanInfo(Owner.class)
                .getPropertyDescriptors()[0]
                .getReadMethod()
                .invoke(owner);
    }

    public String javaSerialisation() throws Exception {
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(owner);
        return no;
    }

    public String logger() {
        log.info("{}", this);
        return no;
    }

    public String abstractClassWithoutSubclass() {
        return pricing.price(owner) + no;
    }

    public String entityManager() {
        return entityManager.contains(owner) + no;
    }

    public native String nativeMethod();

    public String nativeHelper() {
        return nativeText(owner) + no;
    }

    private static native String nativeText(Owner owner);

    public String unknownFunction() {
        return text.apply(owner) + no;
    }

    public String functionFromOutside() {
        return Stream.of(owner).map(text).collect(Collectors.joining());
    }

    public String staticEntity() {
        return defaultOwner.getMail();
    }

    public String threadLocalEntity() {
        return USER.get().getMail();
    }

    public int unknownClass() {
        return Objects.hash(anything, no);
    }

    public String loop() {
        Order order = this;
        while (order.parent != null) {
            order = order.parent;
        }
        return order.no;
    }

    public String recursion() {
        return Numbers.of(this);
    }

    /** Calls itself. */
    private static final class Numbers {
        static String of(Order order) {
            return order.parent == null ? order.no : of(order.parent) + "/" + order.no;
        }
    }

    public String iterate() {
        return Stream.iterate(lines.get(0).product.category, Objects::nonNull, Category::getUp)
                .map(Category::getName)
                .collect(Collectors.joining());
    }
}
