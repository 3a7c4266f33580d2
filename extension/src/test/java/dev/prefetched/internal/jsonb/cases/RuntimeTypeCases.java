package dev.prefetched.internal.jsonb.cases;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;

/** Declared types and what objects are (specification 3.8 and 3.10). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class RuntimeTypeCases {

    private RuntimeTypeCases() {}

    public static class Base {
        private String a = "";

        public String getA() {
            return a;
        }
    }

    public static class Sub extends Base {
        private String s = "";

        public String getS() {
            return s;
        }
    }

    @JsonbTypeInfo({@JsonbSubtype(alias = "sub", type = TypedSub.class)})
    public static class TypedBase {
        private String a = "";

        public String getA() {
            return a;
        }
    }

    public static class TypedSub extends TypedBase {
        private String s = "";

        public String getS() {
            return s;
        }
    }

    public interface Shape {
        String getA();
    }

    public static class Circle implements Shape {
        private String a = "";
        private String z = "";

        @Override
        public String getA() {
            return a;
        }

        public String getZ() {
            return z;
        }
    }

    @Rule("R070 @JsonbTypeInfo: a property declared as the superclass")
    public static class R070 implements Case {
        public static class Holder {
            private TypedBase t = new TypedSub();

            public TypedBase getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R071 a property declared as the superclass")
    public static class R071 implements Case {
        public static class Holder {
            private Base t = new Sub();

            public Base getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R072 elements declared as the superclass")
    public static class R072 implements Case {
        public static class Holder {
            private List<Base> t = List.of(new Sub());

            public List<Base> getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R073 a root without type")
    public static class R073 extends DeclaredCase<Base> {
        @Override
        public Object sample() {
            return new Sub();
        }
    }

    @Rule("R074 a root given as its superclass")
    public static class R074 extends TypedCase<Base> {
        @Override
        public Object sample() {
            return new Sub();
        }
    }

    @Rule("R075 a root list given with the superclass for its elements")
    public static class R075 extends TypedCase<List<Base>> {
        @Override
        public Object sample() {
            return List.of(new Sub());
        }
    }

    @Rule("R076 a root list without type")
    public static class R076 extends DeclaredCase<List<Base>> {
        @Override
        public Object sample() {
            return List.of(new Sub());
        }
    }

    @Rule("R077 a property declared as an interface")
    public static class R077 implements Case {
        public static class Holder {
            private Shape t = new Circle();

            public Shape getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R078 a root given as an interface")
    public static class R078 extends TypedCase<Shape> {
        @Override
        public Object sample() {
            return new Circle();
        }
    }

    @Rule("R079 a property declared as Object")
    public static class R079 implements Case {
        public static class Holder {
            private Object t = new Sub();

            public Object getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    public static class Box<T> {
        private T value;
        private List<T> items;

        public Box(T value, List<T> items) {
            this.value = value;
            this.items = items;
        }

        public T getValue() {
            return value;
        }

        public List<T> getItems() {
            return items;
        }
    }

    @Rule("R080 a generic root given with its type")
    public static class R080 extends TypedCase<Box<Base>> {
        @Override
        public Object sample() {
            return new Box<Base>(new Sub(), List.of(new Sub()));
        }
    }

    @Rule("R081 a generic root without type")
    public static class R081 extends DeclaredCase<Box<Base>> {
        @Override
        public Object sample() {
            return new Box<Base>(new Sub(), List.of(new Sub()));
        }
    }

    @Rule("R082 elements declared by a wildcard")
    public static class R082 implements Case {
        public static class Holder {
            private List<? extends Base> t = List.of(new Sub());

            public List<? extends Base> getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R083 a getter that declares the superclass of what the field declares")
    public static class R083 implements Case {
        public static class Holder {
            private Sub t = new Sub();

            public Base getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R147 elements declared as an interface")
    public static class R147 implements Case {
        public static class Holder {
            private List<Shape> t = List.of(new Circle());

            public List<Shape> getT() {
                return t;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R148 @JsonbTypeInfo: a root given as its superclass")
    public static class R148 extends TypedCase<TypedBase> {
        @Override
        public Object sample() {
            return new TypedSub();
        }
    }

    @Rule("R149 @JsonbTypeInfo: a root list given with the superclass for its elements")
    public static class R149 extends TypedCase<List<TypedBase>> {
        @Override
        public Object sample() {
            return List.of(new TypedSub());
        }
    }

    @Rule("R154 a property that is a generic bean")
    public static class R154 implements Case {
        public static class Crate<T> {
            private T value;

            public Crate(T value) {
                this.value = value;
            }

            public T getValue() {
                return value;
            }
        }

        public static class Holder {
            private Crate<Sub> h = new Crate<>(new Sub());

            public Crate<Sub> getH() {
                return h;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }
}
