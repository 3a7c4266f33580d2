package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.Set;

/** Fields, getters, and which of them is read (specification 3.7). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class AccessCases {

    private AccessCases() {}

    @Rule("R001 a private field with a public getter is read by the getter")
    public static class R001 implements Case {
        public static class Dish {
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

    @Rule("R002 a public field without accessor is read")
    public static class R002 implements Case {
        public static class Dish {
            public String a = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R003 a public field with a public getter is read by the getter")
    public static class R003 implements Case {
        public static class Dish {
            public String a = "";
            private String other = "";

            public String getA() {
                return other;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R004 a private getter hides a public field")
    public static class R004 implements Case {
        public static class Dish {
            public String a = "";

            private String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R005 a protected or package-private getter hides a public field")
    public static class R005 implements Case {
        public static class Dish {
            public String a = "";
            public String b = "";

            protected String getA() {
                return a;
            }

            String getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R006 a field that is not public and has no getter is not read")
    public static class R006 implements Case {
        public static class Dish {
            private String a = "";
            protected String b = "";
            String c = "";
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R007 a setter alone makes nothing readable")
    public static class R007 implements Case {
        public static class Dish {
            private String a = "";

            public void setA(String a) {
                this.a = a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R008 a getter without a field reads what it computes from")
    public static class R008 implements Case {
        public static class Chef {
            private String first = "";
            private String last = "";
            private String unused = "";

            public String getFullName() {
                return first + " " + last;
            }
        }

        @Override
        public Object sample() {
            return new Chef();
        }
    }

    @Rule("R009 static fields and getters are not read")
    public static class R009 implements Case {
        public static class Dish {
            public static String shared = "shared";
            private String a = "";
            private static final Dish ONLY = new Dish();

            public static String getFirst() {
                return ONLY.a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R010 a transient field hides its public getter")
    public static class R010 implements Case {
        public static class Dish {
            private transient String a = "";
            private String b = "";

            public String getA() {
                return a + b;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R011 a public final field is read")
    public static class R011 implements Case {
        public static class Dish {
            public final String a;

            public Dish() {
                a = "";
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R012 isX is an accessor of a boolean, and of other types where prefixes are all that counts")
    public static class R012 implements Case {
        public static class Dish {
            private boolean a;
            private Boolean b = true;
            private String c = "";

            public boolean isA() {
                return a;
            }

            public Boolean isB() {
                return b;
            }

            public String isC() {
                return c;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R013 of isX and getX one is read")
    public static class R013 implements Case {
        public static class Dish {
            private boolean a;
            private boolean other;

            public boolean getA() {
                return other;
            }

            public boolean isA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R014 methods that merely begin with get or is")
    public static class R014 implements Case {
        public static class Dish {
            private String a = "";
            private String b = "";
            private boolean c;
            private String d = "";
            private String e = "";

            public String getaway() {
                return a;
            }

            public String issue() {
                return b;
            }

            public boolean isolate() {
                return c;
            }

            public String get() {
                return d;
            }

            public String is() {
                return e;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R015 a void getter, and one with a parameter")
    public static class R015 implements Case {
        public static class Dish {
            private String a = "";
            private String b = "";
            private String seen = "";

            public void getX() {
                seen = a;
            }

            public String getY(int times) {
                return b + times;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R016 a field aName and its getAName are two properties, so an annotation on the field misses")
    public static class R016 implements Case {
        public static class Dish {
            @JsonbTransient
            private String aName = "";

            @JsonbTransient
            private String url = "";

            public String getAName() {
                return aName;
            }

            public String getURL() {
                return url;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R017 a getter named unlike its field reads the field")
    public static class R017 implements Case {
        public static class Dish {
            private String nm = "";

            public String getName() {
                return nm;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    static class Hidden {
        private String a = "";

        public String getA() {
            return a;
        }
    }

    @Rule("R018 a package-private class with a public getter")
    public static class R018 implements Case {
        @Override
        public Object sample() {
            return new Hidden();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON);
        }
    }

    @Rule("R019 an anonymous subclass with a getter and a public field of its own")
    public static class R019 implements Case {
        public static class Dish {
            private String a = "";

            public String getA() {
                return a;
            }
        }

        @Override
        public Object sample() {
            return new Dish() {
                public String b = "";
                private String c = "";

                public String getC() {
                    return c;
                }
            };
        }
    }

    @Rule("R020 a getter that delegates reads on the other object")
    public static class R020 implements Case {
        public static class Owner {
            private String name = "";
            private String unread = "";

            public String getName() {
                return name;
            }

            public String getUnread() {
                return unread;
            }
        }

        public static class Dish {
            private Owner owner = new Owner();

            public String getOwnerName() {
                return owner.getName();
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R021 a getter that throws has read until then")
    public static class R021 implements Case {
        public static class Dish {
            private String a = "";

            public String getA() {
                throw new IllegalStateException(a);
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
}
