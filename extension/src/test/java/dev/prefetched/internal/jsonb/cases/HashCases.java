package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is read by hashing (no chapter of the specification: it does not ask for it). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class HashCases {

    private HashCases() {}

    public static class Dish {
        private String name = "";
        private String hk = "";

        public String getName() {
            return name;
        }

        @Override
        public int hashCode() {
            return Objects.hash(hk);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Dish same && Objects.equals(hk, same.hk);
        }
    }

    @Rule("R108 beans whose hashCode reads what no property shows")
    public static class R108 implements Case {
        public static class Holder {
            private List<Dish> m = List.of(new Dish());

            public List<Dish> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R109 an object equal to the one that holds it")
    public static class R109 implements Case {
        public static class Node {
            private String id = "";
            private Node child;

            public String getId() {
                return id;
            }

            public Node getChild() {
                return child;
            }

            @Override
            public int hashCode() {
                return 1;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Node;
            }
        }

        @Override
        public Object sample() {
            Node node = new Node();
            node.child = new Node();
            return node;
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON);
        }
    }

    @Rule("R123 a set whose elements hash what no property shows")
    public static class R123 implements Case {
        public static class Holder {
            private Set<Dish> m = new HashSet<>(Set.of(new Dish()));

            public Set<Dish> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R124 elements of a root list given with its type")
    public static class R124 extends TypedCase<List<Dish>> {
        @Override
        public Object sample() {
            return List.of(new Dish());
        }
    }

    @Rule("R134 elements of a root set given with its type")
    public static class R134 extends TypedCase<Set<Dish>> {
        @Override
        public Object sample() {
            return new HashSet<>(Set.of(new Dish()));
        }
    }

    @Rule("R135 a generic record as root")
    public static class R135 extends DeclaredCase<R135.Page<R135.Base>> {
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

        public record Page<T>(List<T> content, long total) {}

        @Override
        public Object sample() {
            return new Page<Base>(new ArrayList<>(List.of(new Sub())), 42_000_001L);
        }
    }

    @Rule("R143 a hashCode over a relation")
    public static class R143 implements Case {
        public static class Parent {
            private String n = "";
            private List<Child> cs = List.of(new Child());

            public String getN() {
                return n;
            }

            @Override
            public int hashCode() {
                return Objects.hash(n, cs);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Parent same && Objects.equals(n, same.n) && Objects.equals(cs, same.cs);
            }
        }

        public static class Child {
            private String q = "";
            private String z = "";

            public String getZ() {
                return z;
            }

            @Override
            public int hashCode() {
                return Objects.hash(q);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Child same && Objects.equals(q, same.q);
            }
        }

        @Override
        public Object sample() {
            return new Parent();
        }
    }

    @Rule("R153 a record that holds an entity, whose own hashCode hashes all it holds")
    public static class R153 implements Case {
        public record Line(Dish e, List<Dish> l) {}

        @Override
        public Object sample() {
            return new Line(new Dish(), List.of(new Dish()));
        }
    }
}
