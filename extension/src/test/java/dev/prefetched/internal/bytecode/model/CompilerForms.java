package dev.prefetched.internal.bytecode.model;

import java.util.List;
import java.util.Objects;

/** What Lombok, the Kotlin compiler and generators make of entities, written by hand as they would write it. */
public class CompilerForms extends Order {

    /** As of Kotlin's {@code kotlin.jvm.internal.Intrinsics}. */
    static final class Intrinsics {
        static void checkNotNullParameter(Object value, String name) {
            if (value == null) {
                throwParameterIsNull(name);
            }
        }

        private static void throwParameterIsNull(String name) {
            throw new NullPointerException(name);
        }

        static boolean areEqual(Object first, Object second) {
            return first == null ? second == null : first.equals(second);
        }
    }

    /** A property delegate, as {@code by lazy} makes one. */
    static final class Lazy<T> {
        private java.util.function.Supplier<? extends T> initializer;
        private Object value;

        Lazy(java.util.function.Supplier<? extends T> initializer) {
            this.initializer = initializer;
        }

        @SuppressWarnings("unchecked")
        T getValue() {
            if (initializer != null) {
                value = initializer.get();
                initializer = null;
            }
            return (T) value;
        }
    }

    /** An {@code object}, Kotlin's singleton. */
    static final class Formats {
        static final Formats INSTANCE = new Formats();

        String name(Owner someone) {
            Intrinsics.checkNotNullParameter(someone, "someone");
            return someone.getName();
        }
    }

    /** A sealed hierarchy. */
    sealed interface Shape permits Small, Large {
        String text(Order order);
    }

    record Small() implements Shape {
        @Override
        public String text(Order order) {
            return order.first;
        }
    }

    record Large() implements Shape {
        @Override
        public String text(Order order) {
            return order.owner.mail;
        }
    }

    /** As {@code @Builder} makes it. */
    static final class SummaryBuilder {
        private String text;
        private Owner someone;

        SummaryBuilder text(String value) {
            this.text = value;
            return this;
        }

        SummaryBuilder someone(Owner value) {
            this.someone = value;
            return this;
        }

        Summary build() {
            return new Summary(text, someone);
        }
    }

    public int lombokHashCode() {
        int prime = 59;
        int result = 1;
        Object thatNo = this.getNo();
        result = result * prime + (thatNo == null ? 43 : thatNo.hashCode());
        Object thatOwner = this.getOwner();
        result = result * prime + (thatOwner == null ? 43 : thatOwner.hashCode());
        return result;
    }

    public boolean lombokEquals() {
        Object that = this;
        if (!(that instanceof CompilerForms other) || !other.canEqual(this)) {
            return false;
        }
        Object mine = this.getOwner();
        Object his = other.getOwner();
        return mine == null ? his == null : mine.equals(his);
    }

    protected boolean canEqual(Object other) {
        return other instanceof CompilerForms;
    }

    public String lombokToString() {
        return "CompilerForms(no=" + this.getNo() + ", owner=" + this.getOwner() + ", year=" + year + ")";
    }

    public Summary lombokBuilder() {
        return new SummaryBuilder().text(no).someone(owner).build();
    }

    public String lombokNonNull() {
        if (owner == null) {
            throw new NullPointerException("owner is marked non-null but is null");
        }
        return owner.getMail();
    }

    public String kotlinSafeCall() {
        Owner someone = this.owner;
        if (someone != null) {
            Address address = someone.getAddress();
            if (address != null) {
                return address.getCity();
            }
        }
        return null;
    }

    public boolean kotlinEquals() {
        return Intrinsics.areEqual(owner, contact);
    }

    public String kotlinObject() {
        return Formats.INSTANCE.name(owner);
    }

    public String kotlinLazy() {
        return new Lazy<>(() -> owner.getMail()).getValue();
    }

    public String kotlinLet() {
        Owner it = getOwner();
        boolean unused = false;
        return it.getName() + unused;
    }

    public String kotlinDefaultArguments() {
        return text$default(this, null, 1);
    }

    static String text$default(CompilerForms self, String prefix, int mask) {
        if ((mask & 1) != 0) {
            prefix = self.getNo();
        }
        return self.text(prefix);
    }

    private String text(String prefix) {
        return prefix + mid;
    }

    public String sealedHierarchy() {
        Shape shape = done ? new Small() : new Large();
        return shape.text(this);
    }

    public String genericMethod() {
        return pick(List.of(owner)).getMail();
    }

    private static <T extends Owner> T pick(List<? extends T> all) {
        return all.get(0);
    }

    public String intersectionType() {
        return describe(lines.get(0));
    }

    private static <T extends Identified<Long> & Comparable<Line>> String describe(T line) {
        return line.getId() + "" + line.compareTo(null2());
    }

    private static Line null2() {
        Line line = new Line();
        line.quantity = 1;
        return line;
    }

    public String wildcard() {
        return first(lines).toString();
    }

    private static Object first(Iterable<? extends Identified<?>> all) {
        return all.iterator().next().getId();
    }

    public String staticNested() {
        return Nested.text(this, owner);
    }

    /** A helper class. */
    static final class Nested {
        private Nested() {}

        private static String text(Order order, Owner someone) {
            return order.note + Objects.toString(someone);
        }
    }
}
