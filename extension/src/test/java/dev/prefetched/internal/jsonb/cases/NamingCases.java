package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Set;

/** Names, order and null values, which mostly change nothing about what is read (specification 4.1 to 4.3). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class NamingCases {

    private NamingCases() {}

    @Rule("R050 @JsonbProperty on field, getter or setter")
    public static class R050 implements Case {
        public static class Dish {
            @JsonbProperty("one")
            private String a = "";

            private String b = "";
            private String c = "";

            public String getA() {
                return a;
            }

            @JsonbProperty("two")
            public String getB() {
                return b;
            }

            public String getC() {
                return c;
            }

            @JsonbProperty("three")
            public void setC(String c) {
                this.c = c;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R051 @JsonbProperty on a private field without getter")
    public static class R051 implements Case {
        public static class Dish {
            @JsonbProperty("one")
            private String a = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R052 @JsonbProperty on a private getter")
    public static class R052 implements Case {
        public static class Dish {
            private String a = "";

            @JsonbProperty("one")
            private String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    /** Reading is recorded for relations that are null as well. */
    public static class Menu {}

    @Rule("R053 null values that are written are read")
    public static class R053 implements Case {
        @JsonbNillable
        public static class Dish {
            private Menu a;

            @JsonbProperty(nillable = true)
            private Menu b;

            private Menu c;

            public Menu getA() {
                return a;
            }

            public Menu getB() {
                return b;
            }

            @JsonbNillable(false)
            public Menu getC() {
                return c;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R054 null values that are left out are read as well")
    public static class R054 implements Case {
        public static class Dish {
            private Menu a;

            public Menu getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R055 two properties of one JSON name are refused")
    public static class R055 implements Case {
        public static class Dish {
            @JsonbProperty("n")
            private String a = "";

            private String n = "";

            public String getA() {
                return a;
            }

            public String getN() {
                return n;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON, JOHNZON);
        }
    }

    @Rule("R056 @JsonbPropertyOrder does not leave out what it does not list")
    public static class R056 implements Case {
        @JsonbPropertyOrder({"b"})
        public static class Dish {
            private String a = "";
            private String b = "";

            public String getA() {
                return a;
            }

            public String getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R057 a getter renamed to what is also a field that is not readable")
    public static class R057 implements Case {
        public static class Dish {
            private String a = "";
            private String b = "";

            @JsonbProperty("a")
            public String getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }
}
