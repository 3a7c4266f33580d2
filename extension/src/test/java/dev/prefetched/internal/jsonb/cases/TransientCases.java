package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Transient;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;

/** {@code @JsonbTransient} in all its places (specification 4.1.1). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class TransientCases {

    private TransientCases() {}

    @Rule("R030 @JsonbTransient on the field")
    public static class R030 implements Case {
        public static class Chef {
            @JsonbTransient
            private String a = "";

            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R031 @JsonbTransient on the getter")
    public static class R031 implements Case {
        public static class Chef {
            private String a = "";

            @JsonbTransient
            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R032 @JsonbTransient on the setter concerns reading JSON only")
    public static class R032 implements Case {
        public static class Chef {
            private String a = "";

            public String getA() {
                return a;
            }

            @JsonbTransient
            public void setA(String a) {
                this.a = a;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @JsonbTransient
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Secret {}

    @Rule("R033 an annotation that carries @JsonbTransient")
    public static class R033 implements Case {
        public static class Chef {
            @Secret
            private String a = "";

            private String b = "";

            public String getA() {
                return a;
            }

            @Secret
            public String getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R034 @JsonbTransient on the superclass's field, the getter overridden")
    public static class R034 implements Case {
        public static class Person {
            @JsonbTransient
            protected String a = "";

            public String getA() {
                return a;
            }
        }

        public static class Chef extends Person {
            @Override
            public String getA() {
                return a + "!";
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R035 @JsonbTransient on the superclass's getter, overridden without it")
    public static class R035 implements Case {
        public static class Person {
            protected String a = "";

            @JsonbTransient
            public String getA() {
                return a;
            }
        }

        public static class Chef extends Person {
            @Override
            public String getA() {
                return a + "!";
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R036 @JsonbTransient on an interface's getter")
    public static class R036 implements Case {
        public interface Named {
            @JsonbTransient
            String getA();
        }

        public static class Chef implements Named {
            private String a = "";

            @Override
            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R037 @JsonbTransient together with @JsonbProperty is refused")
    public static class R037 implements Case {
        public static class Chef {
            @JsonbTransient
            @JsonbProperty("name")
            private String a = "";

            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON, JOHNZON);
        }
    }

    @Rule("R038 @Transient of Jakarta Persistence means nothing to JSON-B")
    public static class R038 implements Case {
        public static class Chef {
            @Transient
            private String cached = "";

            private String a = "";
            private String b = "";

            public String getCached() {
                return cached + a;
            }

            @Transient
            public String getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R039 @JsonbTransient on a public field without getter")
    public static class R039 implements Case {
        public static class Chef {
            @JsonbTransient
            public String a = "";

            public String b = "";
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }
}
