package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records, enums, cycles and values of all kinds. */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class ValueCases {

    private ValueCases() {}

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

    @Rule("R100 components of a record, and its other methods")
    public static class R100 implements Case {
        public record Dish(String a, String b) {
            public String getX() {
                return a + "x";
            }

            public String other() {
                return b + "y";
            }
        }

        @Override
        public Object sample() {
            return new Dish("first text", "second text");
        }
    }

    @Rule("R101 @JsonbTransient on a component")
    public static class R101 implements Case {
        public record Dish(@JsonbTransient String a, String b) {}

        @Override
        public Object sample() {
            return new Dish("first text", "second text");
        }
    }

    @Rule("R102 an accessor written by hand")
    public static class R102 implements Case {
        public record Dish(String a) {
            @Override
            public String a() {
                return a + "!";
            }
        }

        @Override
        public Object sample() {
            return new Dish("first text");
        }
    }

    @Rule("R115 an enum with a getter and a constant with a body")
    public static class R115 implements Case {
        public static class Holder {
            private Kind c = Kind.PLAIN;
            private Kind d = Kind.RICH;

            public Kind getC() {
                return c;
            }

            public Kind getD() {
                return d;
            }

            public enum Kind {
                PLAIN,
                RICH {
                    @Override
                    public String getText() {
                        return "rich";
                    }
                };

                private final String text = "text of " + name();

                public String getText() {
                    return text;
                }
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R117 a parent and its children")
    public static class R117 implements Case {
        public static class Parent {
            private String n = "";
            private List<Child> cs = List.of(new Child(this));

            public List<Child> getCs() {
                return cs;
            }
        }

        public static class Child {
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

    @Rule("R118 one object met twice")
    public static class R118 implements Case {
        public static class Holder {
            private Cat x = new Cat();
            private Cat y = x;

            public Cat getX() {
                return x;
            }

            public Cat getY() {
                return y;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R119 parameters of a creator without getters")
    public static class R119 implements Case {
        public static class Dish {
            private final String a;

            @JsonbCreator
            public Dish(@JsonbProperty("a") String a) {
                this.a = a;
            }
        }

        @Override
        public Object sample() {
            return new Dish("");
        }
    }

    @Rule("R120 an accessor without prefix")
    public static class R120 implements Case {
        public static class Dish {
            private String name = "";

            public String name() {
                return name;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R121 an inner class")
    public static class R121 implements Case {
        @SuppressWarnings("ClassCanBeStatic") // an inner class is the point
        public class Dish {
            private String a = "";

            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R122 a property of JSON Processing")
    public static class R122 implements Case {
        public static class Holder {
            private String a = "";

            public JsonObject getJson() {
                return Json.createObjectBuilder().add("k", a).build();
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R128 accessors as Lombok and Kotlin write them")
    public static class R128 implements Case {
        public static class Dish {
            private boolean isActive;
            private Boolean active2 = true;

            public boolean getIsActive() {
                return isActive;
            }

            public Boolean getActive2() {
                return active2;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R129 a getter of a class")
    public static class R129 implements Case {
        public static class Dish {
            private String a = "";

            public Class<?> getKind() {
                return a.getClass();
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

    @Rule("R142 null values and a naming strategy")
    public static class R142 implements Case {
        public static class Dish {
            private String aA = "";
            private Instant b;

            public String getAA() {
                return aA;
            }

            public Instant getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig()
                    .withNullValues(true)
                    .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES);
        }
    }

    @Rule("R144 values of the platform's types")
    public static class R144 implements Case {
        public static class Dish {
            private Instant a = Instant.EPOCH;
            private BigDecimal b = BigDecimal.TEN;
            private UUID c = new UUID(1, 2);

            public Instant getA() {
                return a;
            }

            public BigDecimal getB() {
                return b;
            }

            public UUID getC() {
                return c;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R146 a business method called isNew")
    public static class R146 implements Case {
        public static class Dish {
            private Instant a;
            private Instant b;

            public boolean isNew() {
                return a == null && b == null;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }
}
