package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbVisibility;
import java.util.Set;

/** Superclasses, interfaces, bridges (specification 3.7 and 3.10). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class InheritanceCases {

    private InheritanceCases() {}

    @Rule("R090 a default getter of an interface")
    public static class R090 implements Case {
        public interface Labelled {
            String text();

            default String getA() {
                return text();
            }
        }

        public static class Dish implements Labelled {
            private String a = "";

            @Override
            public String text() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R091 a default getter of an interface does not override what the superclass has")
    public static class R091 implements Case {
        public interface Labelled {
            String text();

            default String getB() {
                return text();
            }
        }

        public static class Food {
            private String b = "";

            public String getB() {
                return b;
            }
        }

        public static class Dish extends Food implements Labelled {
            private String a = "";

            @Override
            public String text() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R092 a superclass with field and getter")
    public static class R092 implements Case {
        public abstract static class Food {
            private String a = "";

            public String getA() {
                return a;
            }
        }

        public static class Dish extends Food {
            private String b = "";

            public String getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R093 a getter overridden to read another field")
    public static class R093 implements Case {
        public static class Food {
            private String a = "";

            public String getA() {
                return a;
            }
        }

        public static class Dish extends Food {
            private String b = "";

            @Override
            public String getA() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R094 the field in the superclass, the getter in the subclass")
    public static class R094 implements Case {
        public static class Food {
            protected String a = "";
        }

        public static class Dish extends Food {
            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R095 a generic getter overridden, with a bridge")
    public static class R095 implements Case {
        public abstract static class Row<T> {
            public abstract T getId();
        }

        public static class Dish extends Row<Long> {
            private Long id = 0L;

            @Override
            public Long getId() {
                return id;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R096 a generic field and getter inherited")
    public static class R096 implements Case {
        public abstract static class Row<K> {
            private K id;

            public K getId() {
                return id;
            }
        }

        public static class Dish extends Row<String> {}

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R097 a field that hides another, the getter in the superclass alone")
    public static class R097 implements Case {
        public static class Food {
            private String a = "";

            public String getA() {
                return a;
            }
        }

        public static class Dish extends Food {
            private String a = "";
            private String b = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R098 a transient field in the subclass, the getter in the superclass")
    public static class R098 implements Case {
        public static class Food {
            private String a = "";
            private String b = "";

            public String getA() {
                return b;
            }
        }

        public static class Dish extends Food {
            private transient String a = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R099 a protected getter made public by the subclass")
    public static class R099 implements Case {
        public static class Food {
            private String a = "";

            protected String getA() {
                return a;
            }
        }

        public static class Dish extends Food {
            @Override
            public String getA() {
                return super.getA();
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R127 @JsonbTransient on an interface's default getter, which the class overrides")
    public static class R127 implements Case {
        public interface Labelled {
            @JsonbTransient
            default String getA() {
                return "";
            }
        }

        public static class Dish implements Labelled {
            private String a = "";

            @Override
            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R139 a generic getter of an interface, with a bridge")
    public static class R139 implements Case {
        public interface Row<K> {
            K getId();
        }

        public static class Dish implements Row<String> {
            private String id = "";

            @Override
            public String getId() {
                return id;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R140 @JsonbTransient on the superclass's getter, overridden with @JsonbProperty")
    public static class R140 implements Case {
        public static class Food {
            protected String a = "";

            @JsonbTransient
            public String getA() {
                return a;
            }
        }

        public static class Dish extends Food {
            @Override
            @JsonbProperty("label")
            public String getA() {
                return a + "!";
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON);
        }
    }

    @Rule("R145 a strategy on the superclass, the subclass overriding the getter of its attribute")
    public static class R145 implements Case {
        @JsonbVisibility(FieldsOnly.class)
        public static class Food {
            protected String a = "";
            private String b = "";

            public String getA() {
                return b;
            }
        }

        public static class Dish extends Food {
            @Override
            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R151 a package-private class below a public one with the getter")
    public static class R151 implements Case {
        @Override
        public Object sample() {
            return new HiddenDish();
        }
    }

    public static class Food {
        private String a = "";

        public String getA() {
            return a;
        }
    }

    static class HiddenDish extends Food {}

    @Rule("R152 a public class below a package-private one with the getter")
    public static class R152 implements Case {
        @Override
        public Object sample() {
            return new PublicDish();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON);
        }
    }

    static class HiddenFood {
        private String a = "";

        public String getA() {
            return a;
        }
    }

    public static class PublicDish extends HiddenFood {}

    @Rule("R150 a private nested class with a public getter")
    public static class R150 implements Case {
        private static class Dish {
            private String a = "";

            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON);
        }
    }
}
