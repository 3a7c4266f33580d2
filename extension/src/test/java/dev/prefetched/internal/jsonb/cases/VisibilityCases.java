package dev.prefetched.internal.jsonb.cases;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Visibility strategies and where they come from (specification 4.6). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class VisibilityCases {

    private VisibilityCases() {}

    /** Shows everything. */
    public static class All implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return true;
        }
    }

    /** Shows getters only. */
    public static class MethodsOnly implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return false;
        }

        @Override
        public boolean isVisible(Method method) {
            return true;
        }
    }

    @Rule("R040 fields only, by @JsonbVisibility on the class")
    public static class R040 implements Case {
        @JsonbVisibility(FieldsOnly.class)
        public static class Dish {
            private String a = "";
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

    @Rule("R041 fields only, by @JsonbVisibility on the package")
    public static class R041 implements Case {
        @Override
        public Object sample() {
            return new dev.prefetched.internal.jsonb.cases.shown.Dish();
        }
    }

    @Rule("R042 fields only, by the configuration")
    public static class R042 implements Case {
        public static class Dish {
            private String a = "";
            private String b = "";

            public String getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withPropertyVisibilityStrategy(new FieldsOnly());
        }
    }

    @Rule("R043 everything visible, by the configuration")
    public static class R043 implements Case {
        public static class Dish {
            private String a = "";
            private String b = "";
            private String c = "";

            public String getB() {
                return b;
            }

            private String getC() {
                return c;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withPropertyVisibilityStrategy(new All());
        }
    }

    @Rule("R044 a strategy on the superclass, the subclass having a field and getter of its own")
    public static class R044 implements Case {
        @JsonbVisibility(FieldsOnly.class)
        public static class Food {
            private String a = "";
        }

        public static class Dish extends Food {
            private String c = "";
            private String d = "";

            public String getC() {
                return c;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R045 a strategy on the subclass, the superclass having a field and getters of its own")
    public static class R045 implements Case {
        public static class Food {
            private String a = "";
            private String x = "";

            public String getX() {
                return x;
            }
        }

        @JsonbVisibility(FieldsOnly.class)
        public static class Dish extends Food {
            private String b = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R046 a strategy on the class and another one in the configuration")
    public static class R046 implements Case {
        @JsonbVisibility(FieldsOnly.class)
        public static class Dish {
            private String a = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withPropertyVisibilityStrategy(new MethodsOnly());
        }
    }

    @JsonbVisibility(FieldsOnly.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ByFields {}

    @Rule("R047 an annotation that carries @JsonbVisibility")
    public static class R047 implements Case {
        @ByFields
        public static class Dish {
            private String a = "";
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
}
