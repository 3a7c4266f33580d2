package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import dev.prefetched.internal.jsonb.JsonbImplementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Jackson's annotations, which mean nothing to JSON-B. */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class JacksonCases {

    private JacksonCases() {}

    public static class Cat {
        private String name = "";
        private String code = "";

        public String getName() {
            return name;
        }

        public String getCode() {
            return code;
        }
    }

    @Rule("R160 @JsonIgnore")
    public static class R160 implements Case {
        public static class Dish {
            @JsonIgnore
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

    @Rule("R161 @JsonProperty on a field without getter")
    public static class R161 implements Case {
        public static class Dish {
            @com.fasterxml.jackson.annotation.JsonProperty
            private String a = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R162 @JsonAutoDetect")
    public static class R162 implements Case {
        @JsonAutoDetect(
                fieldVisibility = JsonAutoDetect.Visibility.ANY,
                getterVisibility = JsonAutoDetect.Visibility.NONE)
        public static class Dish {
            private String a = "";
            private String b = "";

            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R163 @JsonManagedReference and @JsonBackReference")
    public static class R163 implements Case {
        public static class Parent {
            @JsonManagedReference
            private List<Child> cs = List.of(new Child(this));

            public List<Child> getCs() {
                return cs;
            }
        }

        public static class Child {
            @JsonBackReference
            private Parent p;

            public Parent getP() {
                return p;
            }

            public Child(Parent p) {
                this.p = p;
            }
        }

        @Override
        public Object sample() {
            return new Parent();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON, JOHNZON);
        }
    }

    @Rule("R164 @JsonIdentityInfo")
    public static class R164 implements Case {
        @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "n")
        public static class Node {
            private List<Node> cs = new ArrayList<>();

            public List<Node> getCs() {
                return cs;
            }
        }

        @Override
        public Object sample() {
            Node node = new Node();
            node.cs.add(node);
            return node;
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON, JOHNZON);
        }
    }

    @Rule("R165 @JsonValue")
    public static class R165 implements Case {
        public static class Dish {
            private String a = "";
            private String b = "";

            @JsonValue
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

    @Rule("R166 @JsonIgnoreProperties")
    public static class R166 implements Case {
        public static class Holder {
            @JsonIgnoreProperties("code")
            private Cat cat = new Cat();

            public Cat getCat() {
                return cat;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R167 @JsonUnwrapped, @JsonAnyGetter and @JsonGetter")
    public static class R167 implements Case {
        public static class Holder {
            @JsonUnwrapped
            private Cat cat = new Cat();

            private String g = "";
            private Map<String, String> z = Map.of();

            public Cat getCat() {
                return cat;
            }

            @JsonGetter
            public String text() {
                return g;
            }

            @JsonAnyGetter
            public Map<String, String> rest() {
                return z;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R168 @JsonView")
    public static class R168 implements Case {
        public static class Dish {
            private String a = "";
            private String b = "";

            @JsonView(Object.class)
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
}
